#include "ui/bookings/bookingcolumns.h"

#include <QCoreApplication>

namespace yoyaku::ui {

namespace {

using Model = BookingTableModel;

/// The translator's context of this file.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(BookingColumns)
};

struct Spec
{
    const char* key;
    const char* title;
    int width;
    std::optional<BookingSort> sort;
    bool isChosen; ///< at first
};

const Spec kSpecs[Model::ColumnCount] = {
    {"tick", "", 34, {}, true},
    {"time", QT_TRANSLATE_NOOP("BookingColumns", "Time"), 108, BookingSort::Start, true},
    {"guest", QT_TRANSLATE_NOOP("BookingColumns", "Guest"), 168, BookingSort::Guest, true},
    {"type", QT_TRANSLATE_NOOP("BookingColumns", "Event type"), 116, BookingSort::EventType, true},
    {"host", QT_TRANSLATE_NOOP("BookingColumns", "Host"), 126, BookingSort::Host, true},
    {"status", QT_TRANSLATE_NOOP("BookingColumns", "Status"), 100, BookingSort::Status, true},
    {"guestClock", QT_TRANSLATE_NOOP("BookingColumns", "Guest clock"), 96, BookingSort::Zone, true},
    {"campaign", QT_TRANSLATE_NOOP("BookingColumns", "Campaign"), 76, BookingSort::Campaign, true},
    {"created", QT_TRANSLATE_NOOP("BookingColumns", "Created"), 112, BookingSort::Created, false},
    {"updated", QT_TRANSLATE_NOOP("BookingColumns", "Updated"), 112, BookingSort::Updated, false},
    {"company", QT_TRANSLATE_NOOP("BookingColumns", "Company"), 140, BookingSort::Company, false},
    {"email", QT_TRANSLATE_NOOP("BookingColumns", "E-mail"), 180, BookingSort::Email, false},
    {"place", QT_TRANSLATE_NOOP("BookingColumns", "Place"), 112, BookingSort::Place, false},
    {"zone", QT_TRANSLATE_NOOP("BookingColumns", "Guest zone"), 128, BookingSort::Zone, false},
    {"uid", QT_TRANSLATE_NOOP("BookingColumns", "Booking id"), 128, BookingSort::Uid, false}};

constexpr int kIconStatus = 40;
constexpr int kLeast = 44, kMost = 800;

/// Columns that leave when it gets narrow, first one first: what was added by choice, then in DESIGN's order.
constexpr int kLeaving[] = {Model::Uid,     Model::Zone,    Model::Place,    Model::Email,      Model::Company,
                            Model::Updated, Model::Created, Model::Campaign, Model::GuestClock, Model::Type};

} // namespace

BookingColumns::BookingColumns() { reset(); }

void BookingColumns::reset()
{
    m_order.clear();
    m_widths.clear();
    m_chosen.clear();
    for (int column = 0; column < Model::ColumnCount; ++column) {
        m_order.append(column);
        m_widths.append(kSpecs[column].width);
        m_chosen.append(kSpecs[column].isChosen);
    }
}

QString BookingColumns::key(int column) { return QString::fromLatin1(kSpecs[column].key); }

QString BookingColumns::title(int column)
{
    return column == Model::Tick ? QString() : Words::tr(kSpecs[column].title);
}

std::optional<BookingSort> BookingColumns::sort(int column) { return kSpecs[column].sort; }

bool BookingColumns::isFixed(int column)
{
    return column == Model::Tick || column == Model::Time || column == Model::Guest;
}

void BookingColumns::setChosen(int column, bool isChosen)
{
    if (!isFixed(column)) m_chosen[column] = isChosen;
}

void BookingColumns::setOrder(const QVector<int>& order)
{
    QVector<int> sorted = order;
    std::sort(sorted.begin(), sorted.end());
    for (int column = 0; column < Model::ColumnCount; ++column)
        if (column >= sorted.size() || sorted[column] != column) return;
    m_order = order;
    m_order.removeOne(Model::Tick);
    m_order.prepend(Model::Tick);
}

void BookingColumns::setWidth(int column, int width)
{
    if (column != Model::Tick) m_widths[column] = std::clamp(width, kLeast, kMost);
}

BookingColumns::Fit BookingColumns::fit(int room, int textPercent) const
{
    const auto grown = [textPercent](int px) { return (px * textPercent + 50) / 100; };
    Fit fit;
    int wanted = 0;
    for (int column = 0; column < Model::ColumnCount; ++column) {
        fit.widths.append(m_chosen[column] ? grown(m_widths[column]) : 0);
        wanted += fit.widths.last();
    }
    for (const int column : kLeaving)
        if (wanted > room) wanted -= std::exchange(fit.widths[column], 0);
    if (wanted > room && fit.widths[Model::Status] > 0) {
        fit.isIconStatus = true;
        wanted -= fit.widths[Model::Status] - kIconStatus;
        fit.widths[Model::Status] = kIconStatus;
    }
    // The campaign takes what is left, as long as it is a bit; beyond that names are worth more.
    const int rest = room - wanted;
    const int toCampaign = fit.widths[Model::Campaign] > 0 ? std::clamp(rest, 0, 80) : 0;
    fit.widths[Model::Campaign] += toCampaign;
    fit.widths[Model::Guest] = std::max(kLeast, fit.widths[Model::Guest] + rest - toCampaign);
    return fit;
}

QVariantMap BookingColumns::toMap() const
{
    QVariantList columns;
    for (const int column : m_order)
        columns.append(QVariantMap{{QStringLiteral("key"), key(column)},
                                   {QStringLiteral("width"), m_widths[column]},
                                   {QStringLiteral("shown"), bool(m_chosen[column])}});
    return {{QStringLiteral("columns"), columns}};
}

void BookingColumns::restore(const QVariantMap& map)
{
    reset();
    QVector<int> order;
    for (const QVariant& value : map.value(QStringLiteral("columns")).toList()) {
        const QVariantMap one = value.toMap();
        for (int column = 0; column < Model::ColumnCount; ++column) {
            if (one.value(QStringLiteral("key")) != key(column) || order.contains(column)) continue;
            order.append(column);
            if (const int width = one.value(QStringLiteral("width")).toInt(); width > 0) setWidth(column, width);
            setChosen(column, one.value(QStringLiteral("shown")).toBool());
        }
    }
    // A column that was not there when this was kept stands at its end.
    for (int column = 0; column < Model::ColumnCount; ++column)
        if (!order.contains(column)) order.append(column);
    setOrder(order);
}

} // namespace yoyaku::ui
