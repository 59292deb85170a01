#include "core/models/ledgermodel.h"

#include "core/models/guestmask.h"
#include "core/webhook/receiver.h"

#include <QPointer>

#include <algorithm>
#include <utility>

namespace yoyaku {

namespace {

constexpr int kPage = 100;
constexpr EpochMs kHoursShownMs = 7 * kMsPerDay;
constexpr int kRefreshMs = 60; ///< a burst is read once, and an event still shows at once to the eye
/// Answers remembered for rows that are not here yet; the ledger knows older ones by now.
constexpr qsizetype kMostAnswered = 20'000;

QVector<Delivery> newerThan(qint64 number, const QVector<Delivery>& page)
{
    QVector<Delivery> fresh;
    for (const Delivery& one : page)
        if (one.number > number) fresh.append(one);
    return fresh;
}

} // namespace

LedgerModel::LedgerModel(Receiver& receiver, QObject* parent, GuestMask* mask)
    : QAbstractTableModel(parent), m_receiver(receiver), m_mask(mask)
{
    if (mask) connect(mask, &GuestMask::changed, this, &LedgerModel::maskAnew);
    m_refresh.setSingleShot(true);
    m_refresh.setInterval(kRefreshMs);
    connect(&m_refresh, &QTimer::timeout, this, &LedgerModel::refresh);
    connect(&receiver, &Receiver::received, this, &LedgerModel::take);
    connect(&receiver, &Receiver::shown, this, &LedgerModel::noteShown);
    connect(&receiver, &Receiver::stateChanged, this, &LedgerModel::listenerChanged);
}

void LedgerModel::start()
{
    if (std::exchange(m_isStarted, true)) return;
    reset();
    readSummary();
}

void LedgerModel::setFilter(const LedgerFilter& filter)
{
    if (filter == m_filter) return;
    m_filter = filter;
    if (m_isStarted) reset();
}

void LedgerModel::setFollowing(bool isFollowing)
{
    m_isFollowing = isFollowing;
    if (isFollowing && m_isStarted) refresh();
}

void LedgerModel::setDayStart(EpochMs dayStart)
{
    if (dayStart == m_dayStart) return;
    m_dayStart = dayStart;
    if (m_isStarted) readSummary();
}

void LedgerModel::take(const QVector<Delivery>& batch)
{
    if (!m_isStarted) return;
    if (m_answered.size() >= kMostAnswered) m_answered.clear();
    for (const Delivery& one : batch) {
        m_answered.insert(one.number, one.answeredMs);
        // A page may have brought the row before this told of it.
        const int row = rowOf(one.number);
        if (row < 0 || m_rows[row].answeredMs > 0) continue;
        m_rows[row].answeredMs = one.answeredMs;
        Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
    }
    scheduleRefresh();
}

void LedgerModel::fillAnswered(QVector<Delivery>& rows) const
{
    for (Delivery& row : rows)
        if (row.answeredMs <= 0) row.answeredMs = m_answered.value(row.number);
}

void LedgerModel::noteShown(qint64 number, double ms)
{
    const int row = rowOf(number);
    if (row < 0) return;
    m_rows[row].shownMs = ms;
    Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
}

void LedgerModel::scheduleRefresh()
{
    if (m_isRefreshing) {
        m_isRefreshDue = true;
        return;
    }
    if (!m_refresh.isActive()) m_refresh.start();
}

void LedgerModel::readSummary()
{
    m_receiver.readSummary(m_dayStart, this, [this](const LedgerSummary& summary) {
        m_summary = summary;
        Q_EMIT summaryChanged();
    });
    const EpochMs now = m_receiver.now();
    m_receiver.readListeningHours({now - kHoursShownMs, now}, this, [this](const ListeningHours& hours) {
        m_hours = hours;
        Q_EMIT summaryChanged();
    });
}

void LedgerModel::reset()
{
    ++m_generation;
    m_isFetching = true;
    m_receiver.readPage(0, kPage, m_filter, this, [this, asked = m_generation](const QVector<Delivery>& page) {
        if (asked != m_generation) return;
        beginResetModel();
        m_rows = page;
        fillAnswered(m_rows);
        m_isAtEnd = page.size() < kPage;
        m_isFetching = false;
        m_isLoaded = true;
        m_newer = 0;
        endResetModel();
        Q_EMIT summaryChanged();
    });
}

void LedgerModel::refresh()
{
    readSummary();
    m_isRefreshing = true;
    m_receiver.readPage(0, kPage, m_filter, this, [this, asked = m_generation](const QVector<Delivery>& page) {
        m_isRefreshing = false;
        if (std::exchange(m_isRefreshDue, false)) scheduleRefresh();
        if (asked == m_generation && m_isLoaded) mergeNewest(page);
    });
}

void LedgerModel::mergeNewest(const QVector<Delivery>& page)
{
    QVector<Delivery> fresh = newerThan(m_rows.isEmpty() ? 0 : m_rows.first().number, page);
    if (!m_isFollowing) {
        m_newer = int(fresh.size());
        Q_EMIT summaryChanged();
        return;
    }
    m_newer = 0;
    fillAnswered(fresh);
    m_answered.clear();
    // A whole page of new ones: there may be more between it and what is here.
    if (fresh.size() == kPage) return reset();
    if (fresh.isEmpty()) return;
    beginInsertRows({}, 0, int(fresh.size()) - 1);
    m_rows = fresh + m_rows;
    endInsertRows();
    if (m_rows.size() <= kMostRows) return;
    beginRemoveRows({}, kMostRows, int(m_rows.size()) - 1);
    m_rows.resize(kMostRows);
    m_isAtEnd = false;
    endRemoveRows();
}

bool LedgerModel::canFetchMore(const QModelIndex& parent) const
{
    return !parent.isValid() && m_isLoaded && !m_isAtEnd && !m_isFetching && m_rows.size() < kMostRows;
}

void LedgerModel::fetchMore(const QModelIndex& parent)
{
    if (!canFetchMore(parent) || m_rows.isEmpty()) return;
    m_isFetching = true;
    m_receiver.readPage(m_rows.last().number, kPage, m_filter, this,
                        [this, asked = m_generation](const QVector<Delivery>& page) {
                            if (asked != m_generation) return;
                            m_isAtEnd = page.size() < kPage;
                            if (page.isEmpty()) {
                                m_isFetching = false;
                                return;
                            }
                            const int first = int(m_rows.size());
                            beginInsertRows({}, first, first + int(page.size()) - 1);
                            m_rows += page;
                            m_isFetching = false; // not before: who is told of the rows asks for more at once
                            endInsertRows();
                        });
}

const Delivery& LedgerModel::at(int row) const
{
    const Delivery& real = m_rows[row];
    if (!m_mask || !m_mask->isOn()) return real;
    auto known = m_masked.find(real.number);
    if (known == m_masked.end()) {
        // Twice what a page shows; all at once goes faster than choosing.
        if (m_masked.size() >= kMostRows) m_masked.clear();
        known = m_masked.insert(real.number, m_mask->masked(real));
    }
    known->answeredMs = real.answeredMs;
    known->shownMs = real.shownMs;
    return *known;
}

void LedgerModel::maskAnew()
{
    m_masked.clear();
    if (!m_rows.isEmpty()) Q_EMIT dataChanged(index(0, 0), index(int(m_rows.size()) - 1, ColumnCount - 1));
}

int LedgerModel::rowOf(qint64 number) const
{
    const auto it = std::lower_bound(m_rows.begin(), m_rows.end(), number,
                                     [](const Delivery& d, qint64 n) { return d.number > n; });
    return it != m_rows.end() && it->number == number ? int(it - m_rows.begin()) : -1;
}

ListenerState LedgerModel::listener() const { return m_receiver.state(); }

bool LedgerModel::hasSecret() const { return m_receiver.hasSecret(); }

// The delivery may be a masked copy: what is compared is the one that came.
void LedgerModel::readChange(const Delivery& delivery, QObject* context, std::function<void(EventChange)> done)
{
    if (delivery.booking.isEmpty() || delivery.status != 200 || delivery.body.isEmpty()) return done({});
    const int row = rowOf(delivery.number);
    if (row >= 0) return compare(m_rows[row], context, std::move(done));
    if (!m_mask || !m_mask->isOn()) return compare(delivery, context, std::move(done));
    LedgerFilter filter;
    filter.booking = delivery.booking;
    const auto take = [this, context = QPointer(context), done](const QVector<Delivery>& page) {
        if (context && !page.isEmpty()) compare(page.first(), context, done);
    };
    m_receiver.readPage(delivery.number + 1, 1, filter, this, take);
}

void LedgerModel::compare(const Delivery& real, QObject* context, std::function<void(EventChange)> done)
{
    LedgerFilter filter;
    filter.verdict = Verdict::Genuine;
    filter.booking = real.booking;
    const auto tell = [mask = QPointer(m_mask), done = std::move(done)](EventChange change) {
        if (mask) change.fields = mask->masked(change.fields);
        done(change);
    };
    const auto compareWith = [body = real.body, context, tell](const QVector<Delivery>& page) {
        if (page.isEmpty()) return tell({EventChange::Kind::First, 0, 0, {}});
        const Delivery& earlier = page.first();
        EventChange change{EventChange::Kind::Compared, earlier.number, earlier.receivedAt, {}};
        compareBodies(earlier.body, body, context,
                      [change, tell](const std::optional<QVector<EventFieldChange>>& fields) mutable {
                          if (fields)
                              change.fields = *fields;
                          else
                              change.kind = EventChange::Kind::Unreadable;
                          tell(change);
                      });
    };
    m_receiver.readPage(real.number, 1, filter, context, compareWith);
}

void LedgerModel::diagnose(qint64 number, QObject* context, std::function<void(SignatureDiagnosis)> done)
{
    m_receiver.diagnose(number, context, std::move(done));
}

void LedgerModel::prove(qint64 number, QObject* context, std::function<void(DeliveryProof)> done)
{
    m_receiver.prove(number, context, std::move(done));
}

void LedgerModel::reapply(qint64 number) { m_receiver.reapply(number); }

void LedgerModel::sendTestEvent() { m_receiver.sendTestEvent(); }

int LedgerModel::rowCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : int(m_rows.size()); }

int LedgerModel::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : ColumnCount; }

QVariant LedgerModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || role != Qt::DisplayRole) return {};
    if (m_words) return m_words(at(index.row()), index.column());
    return index.column() == Event ? m_rows[index.row()].event : QString();
}

QVariant LedgerModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount) return {};
    if (role == Qt::TextAlignmentRole && section == Answered) return int(Qt::AlignRight | Qt::AlignVCenter);
    return role == Qt::DisplayRole ? m_heads[section] : QVariant();
}

bool LedgerModel::setHeaderData(int section, Qt::Orientation orientation, const QVariant& value, int)
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount) return false;
    m_heads[section] = value.toString();
    Q_EMIT headerDataChanged(orientation, section, section);
    return true;
}

} // namespace yoyaku

#include "moc_ledgermodel.cpp"
