#pragma once

#include "core/demo/demopeople.h"

#include <QJsonObject>
#include <QTimeZone>
#include <QVector>
#include <optional>

namespace yoyaku::demo {

/// The calendar items made by hand, kept as the contract's JSON, so that what is not understood (a repetition rule)
/// comes back as it was sent. Opaque, open items make their members busy; of a repeated item only the occurrence it
/// names does, because the inside of the rule is not documented. One thread.
class Schedules
{
  public:
    Schedules(const People& people, const Clock& clock, quint64 seed);

    [[nodiscard]] int size() const { return int(m_items.size()); }
    /// In the order they were made.
    [[nodiscard]] QVector<QJsonObject> all() const;
    [[nodiscard]] bool has(const QString& id) const { return position(id) >= 0; }
    /// `body` as Create Schedule takes it: its members' types checked, nothing else in it. 422: it ends before it
    /// starts, an attendee is nobody or no member.
    [[nodiscard]] Result<QJsonObject, Refusal> create(const QJsonObject& body);
    /// Only the sent members change. 404 and as create().
    [[nodiscard]] Result<QJsonObject, Refusal> update(const QString& id, const QJsonObject& body);
    bool remove(const QString& id);

    [[nodiscard]] bool isBusy(int host, TimeSpan span) const;

  private:
    struct Item
    {
        QJsonObject json;
        TimeSpan span;
        QVector<int> hosts;
        bool blocks = false;
    };
    [[nodiscard]] int position(const QString& id) const; ///< -1: none
    [[nodiscard]] Result<Item, Refusal> read(QJsonObject json) const;
    [[nodiscard]] Result<QJsonObject, Refusal> add(const QJsonObject& body, EpochMs at);
    [[nodiscard]] std::optional<Refusal> wrongAttendees(const QJsonObject& json) const;
    void indexBusy();

    const People& m_people;
    const Clock& m_clock;
    quint64 m_seed;
    QVector<Item> m_items;
    QVector<QVector<TimeSpan>> m_busy; ///< by host number: sorted, merged
    int m_made = 0;
};

} // namespace yoyaku::demo
