#pragma once

#include "core/store/queries.h"

#include <QSet>

namespace yoyaku {

/// Which bookings are ticked, as a question rather than a list: these ids, or all that match the filter without these.
/// A million ticked rows cost as much as none.
class BookingSelection
{
  public:
    [[nodiscard]] bool contains(const BookingId& id) const { return m_isAll != m_ids.contains(id); }
    [[nodiscard]] bool isAll() const { return m_isAll; }
    [[nodiscard]] bool isEmpty() const { return !m_isAll && m_ids.isEmpty(); }
    /// `matching`: how many the filter lets through.
    [[nodiscard]] qint64 count(qint64 matching) const { return m_isAll ? matching - m_ids.size() : m_ids.size(); }
    /// The same as a filter; `filter` is what the table shows. Ids keep their ticks when the filter changes.
    [[nodiscard]] BookingFilter asFilter(const BookingFilter& filter) const
    {
        BookingFilter wanted = m_isAll ? filter : BookingFilter();
        const QVector<BookingId> ids(m_ids.cbegin(), m_ids.cend());
        if (m_isAll)
            wanted.except = ids;
        else
            wanted.among = ids;
        return wanted;
    }

    void set(const BookingId& id, bool isTicked)
    {
        if (isTicked != m_isAll)
            m_ids.insert(id);
        else
            m_ids.remove(id);
    }
    void all()
    {
        m_isAll = true;
        m_ids.clear();
    }
    void clear()
    {
        m_isAll = false;
        m_ids.clear();
    }

  private:
    bool m_isAll = false;
    QSet<BookingId> m_ids; ///< ticked ones, or the exceptions
};

} // namespace yoyaku
