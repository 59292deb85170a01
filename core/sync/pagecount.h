#pragma once

namespace yoyaku {

/// Counts through the pages of a list that changes underneath, for readings that can do no better. When the total of a
/// page differs from the one before, something before it came or went: what slid over its edge is on the page before,
/// or on this one, so that the page before is read again. Pure. Source: API guide, "Lists".
class PageCount
{
  public:
    /// From the first page of another pass.
    void restart() { *this = PageCount(); }
    /// From the first page, in the same pass: totals are compared on.
    void rewind() { m_page = 1; }
    void forward() { ++m_page; }
    /// From 1.
    [[nodiscard]] int page() const { return m_page; }

    /// For the answer to page(): true when page() now names the one before, which is to be read again. After
    /// kMaxBackSteps of them the list counts as one that never stands still, and is read on.
    [[nodiscard]] bool hasShifted(int total)
    {
        if (m_lastTotal == 0 || total == m_lastTotal || m_page == 1) return false;
        m_hasDiffered = true;
        if (m_backSteps >= kMaxBackSteps) return false;
        ++m_backSteps;
        --m_page;
        return true;
    }
    /// What the answer to the last page said.
    void noteTotal(int total) { m_lastTotal = total; }
    /// Totals differed while pages were counted: what slid over an edge may be lost although counts agree.
    [[nodiscard]] bool hasDiffered() const { return m_hasDiffered; }

    static constexpr int kMaxBackSteps = 10;

  private:
    int m_page = 1;
    int m_lastTotal = 0;
    int m_backSteps = 0;
    bool m_hasDiffered = false;
};

} // namespace yoyaku
