#pragma once

#include <utility>
#include <variant>

namespace yoyaku {

/// A value or the error that took its place. Errors are values: nothing in core throws across a boundary.
template <class T, class E>
class [[nodiscard]] Result
{
  public:
    Result(T value) : m_state(std::in_place_index<0>, std::move(value)) {}
    Result(E error) : m_state(std::in_place_index<1>, std::move(error)) {}

    [[nodiscard]] bool isOk() const { return m_state.index() == 0; }
    explicit operator bool() const { return isOk(); }

    /// Only when isOk().
    [[nodiscard]] const T& value() const { return std::get<0>(m_state); }
    [[nodiscard]] T& value() { return std::get<0>(m_state); }
    [[nodiscard]] const T* operator->() const { return &value(); }
    [[nodiscard]] const T& operator*() const { return value(); }
    /// Only when not isOk().
    [[nodiscard]] const E& error() const { return std::get<1>(m_state); }

  private:
    std::variant<T, E> m_state;
};

/// For a Result that carries no value.
struct Done
{
    bool operator==(const Done&) const = default;
};

} // namespace yoyaku
