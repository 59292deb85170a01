#include "ui/bookings/savedviews.h"

#include "ui/format/safetext.h"

#include <QCoreApplication>
#include <QUuid>

namespace yoyaku::ui {

namespace {

constexpr int kLongestName = 60;
constexpr int kMostViews = 100;

/// The translator's context of this file.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(SavedViews)
};

struct ReadyMade
{
    const char *id, *title, *icon;
    DayRange::Kind starts;
    QVector<BookingStatus> statuses;
    bool noHost;
};

const QVector<ReadyMade>& readyMade()
{
    using Kind = DayRange::Kind;
    static const QVector<ReadyMade> views{
        {"upcoming", QT_TRANSLATE_NOOP("SavedViews", "Upcoming"), "f.bookmark", Kind::FromToday, {}, false},
        {"requests",
         QT_TRANSLATE_NOOP("SavedViews", "Needs approval"),
         "st.request",
         Kind::FromToday,
         {BookingStatus::Request},
         false},
        {"noHost", QT_TRANSLATE_NOOP("SavedViews", "No host"), "f.userx", Kind::FromToday, {}, true},
        {"today", QT_TRANSLATE_NOOP("SavedViews", "Today"), "f.sun", Kind::Today, {}, false},
        {"thisWeek", QT_TRANSLATE_NOOP("SavedViews", "This week"), "nav.calendar", Kind::ThisWeek, {}, false},
        {"cancelled",
         QT_TRANSLATE_NOOP("SavedViews", "Cancelled, 30 days"),
         "st.cancel",
         Kind::Since30,
         {BookingStatus::Cancel},
         false},
        {"everything", QT_TRANSLATE_NOOP("SavedViews", "Everything"), "f.database", Kind::Any, {}, false}};
    return views;
}

SavedView viewOf(const ReadyMade& made)
{
    SavedView view;
    view.id = QLatin1String(made.id);
    view.isReadyMade = true;
    view.question.starts.kind = made.starts;
    view.question.statuses = made.statuses;
    view.question.noHost = made.noHost;
    return view;
}

} // namespace

SavedViews::SavedViews()
{
    for (const ReadyMade& made : readyMade()) m_views.append(viewOf(made));
}

int SavedViews::indexOf(const QString& id) const
{
    for (int i = 0; i < m_views.size(); ++i)
        if (m_views[i].id == id) return i;
    return -1;
}

SavedView* SavedViews::find(const QString& id)
{
    const int index = indexOf(id);
    return index < 0 ? nullptr : &m_views[index];
}

QString SavedViews::title(const SavedView& view)
{
    if (view.isReadyMade)
        for (const ReadyMade& made : readyMade())
            if (view.id == QLatin1String(made.id)) return Words::tr(made.title);
    return safeText(view.name);
}

QLatin1String SavedViews::icon(const SavedView& view)
{
    if (view.isReadyMade)
        for (const ReadyMade& made : readyMade())
            if (view.id == QLatin1String(made.id)) return QLatin1String(made.icon);
    if (view.question.asks(FilterKind::Campaign)) return QLatin1String("f.tracking");
    if (view.question.asks(FilterKind::Zone)) return QLatin1String("panel.globe");
    if (view.question.asks(FilterKind::Answers)) return QLatin1String("f.answers");
    return QLatin1String("f.bookmark");
}

QString SavedViews::add(const QString& name, const BookingQuestion& question)
{
    if (m_views.size() >= kMostViews) return {};
    SavedView view{QUuid::createUuid().toString(QUuid::WithoutBraces), name.simplified().left(kLongestName), question,
                   false};
    m_views.append(view);
    return view.id;
}

void SavedViews::insert(int index, const SavedView& view)
{
    m_views.insert(std::clamp(index, 0, int(m_views.size())), view);
}

void SavedViews::rename(const QString& id, const QString& name)
{
    SavedView* view = find(id);
    if (view && !view->isReadyMade && !name.trimmed().isEmpty()) view->name = name.simplified().left(kLongestName);
}

void SavedViews::replace(const QString& id, const BookingQuestion& question)
{
    SavedView* view = find(id);
    if (view && !view->isReadyMade) view->question = question;
}

void SavedViews::remove(const QString& id)
{
    m_views.removeIf([&id](const SavedView& view) { return view.id == id && !view.isReadyMade; });
}

void SavedViews::move(int from, int to)
{
    if (from >= 0 && from < m_views.size() && to >= 0 && to < m_views.size()) m_views.move(from, to);
}

QVariantList SavedViews::toList() const
{
    QVariantList list;
    for (const SavedView& view : m_views) {
        QVariantMap one{{QStringLiteral("id"), view.id}};
        if (!view.isReadyMade) {
            one.insert(QStringLiteral("name"), view.name);
            one.insert(QStringLiteral("question"), view.question.toMap());
        }
        list.append(one);
    }
    return list;
}

void SavedViews::restore(const QVariantList& list)
{
    const QVector<SavedView> fresh = SavedViews().all();
    m_views.clear();
    for (const QVariant& value : list) {
        const QVariantMap one = value.toMap();
        SavedView view;
        view.id = one.value(QStringLiteral("id")).toString();
        if (view.id.isEmpty() || indexOf(view.id) >= 0 || m_views.size() >= kMostViews) continue;
        view.name = one.value(QStringLiteral("name")).toString().left(kLongestName);
        view.question = BookingQuestion::fromMap(one.value(QStringLiteral("question")).toMap());
        for (const SavedView& made : fresh)
            if (made.id == view.id) view = made;
        if (view.isReadyMade || !view.name.trimmed().isEmpty()) m_views.append(view);
    }
    // Ready-made ones are always there, also those that are newer than the list.
    for (int i = 0; i < fresh.size(); ++i)
        if (indexOf(fresh[i].id) < 0) insert(i, fresh[i]);
}

} // namespace yoyaku::ui
