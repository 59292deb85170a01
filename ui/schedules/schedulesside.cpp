#include "ui/schedules/schedulesside.h"

#include "core/models/directorymodel.h"
#include "ui/theme/theme.h"
#include "ui/widgets/tickbox.h"
#include "ui/widgets/ticklist.h"

#include <QLabel>
#include <QPainter>
#include <QVBoxLayout>

namespace yoyaku::ui {

namespace {

constexpr int kSampleWidth = 22;
constexpr int kSampleHeight = 14;

enum class Sample : quint8 { Entry, Free, Closed, Band };

/// A small piece of the grid as it is drawn there.
QPixmap sampleOf(Sample sample, const Theme& theme, const UserId& member, qreal dpr)
{
    QPixmap pixmap(QSize(kSampleWidth, kSampleHeight) * dpr);
    pixmap.setDevicePixelRatio(dpr);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF rect(0.5, 0.5, kSampleWidth - 1, kSampleHeight - 1);
    painter.setBrush(theme.color(Color::BgCanvas));
    QPen pen(theme.color(Color::LineStrong), 1);
    if (sample == Sample::Free) {
        pen.setStyle(Qt::CustomDashLine);
        pen.setDashPattern({4, 3});
    }
    painter.setPen(sample == Sample::Band ? QPen(Qt::NoPen) : pen);
    if (sample != Sample::Band) painter.drawRoundedRect(rect, 3, 3);
    if (sample == Sample::Closed) painter.fillRect(rect, QBrush(theme.hatch(dpr)));
    if (sample == Sample::Band) painter.fillRect(QRectF(9, 0, 3, kSampleHeight), theme.host(member).base);
    return pixmap;
}

} // namespace

SchedulesSide::SchedulesSide(const DirectoryModel& directory, const Theme& theme, QWidget* parent)
    : QScrollArea(parent), m_directory(directory), m_theme(theme), m_members(new TickList(theme)), m_all(nullptr)
{
    setObjectName(QStringLiteral("schedulesSide"));
    setWidgetResizable(true);
    setFocusPolicy(Qt::NoFocus); // what is in it has the stops
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* page = new QWidget;
    page->setObjectName(QStringLiteral("sidePage"));
    m_all = new QVBoxLayout(page);
    m_all->setContentsMargins(12, 0, 12, 12);
    m_all->setSpacing(0);
    m_all->addWidget(m_members);
    m_all->addStretch(1);
    setWidget(page);
    connect(m_members, &TickList::changed, this, &SchedulesSide::membersChanged);
    connect(&directory, &DirectoryModel::changed, this, &SchedulesSide::rebuild);
    connect(&theme, &Theme::changed, this, &SchedulesSide::rebuild);
    rebuild();
}

void SchedulesSide::rebuild()
{
    m_members->begin(tr("Members"), int(m_directory.users().size()));
    for (const User& user : m_directory.users()) {
        const HostColors colors = m_theme.host(user.id);
        m_members->addLine(user.id.text(), m_directory.userName(user.id))->setColors(colors.base, colors.on);
    }
    rebuildLegend();
    Q_EMIT membersChanged();
}

void SchedulesSide::rebuildLegend()
{
    delete m_legend;
    m_legend = new QWidget;
    m_legend->setObjectName(QStringLiteral("schedulesLegend"));
    auto* lines = new QVBoxLayout(m_legend);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(4);
    auto* head = new QLabel(tr("Legend"), m_legend);
    head->setFont(m_theme.font(TextRole::MicroStrong));
    head->setForegroundRole(QPalette::PlaceholderText);
    head->setContentsMargins(0, 10, 0, 2);
    lines->addWidget(head);
    const auto add = [&](const QPixmap& mark, const QString& text) {
        auto* row = new QHBoxLayout;
        row->setSpacing(8);
        auto* sample = new QLabel(m_legend);
        sample->setPixmap(mark);
        sample->setFixedWidth(kSampleWidth);
        sample->setAlignment(Qt::AlignCenter);
        auto* words = new QLabel(text, m_legend);
        words->setFont(m_theme.font(TextRole::Small));
        words->setWordWrap(true);
        row->addWidget(sample, 0, Qt::AlignTop);
        row->addWidget(words, 1);
        lines->addLayout(row);
    };
    const UserId someone = m_directory.users().isEmpty() ? UserId() : m_directory.users().first().id;
    const qreal dpr = devicePixelRatioF();
    add(sampleOf(Sample::Entry, m_theme, someone, dpr), tr("Blocks time"));
    add(sampleOf(Sample::Free, m_theme, someone, dpr), tr("Does not block time"));
    add(sampleOf(Sample::Closed, m_theme, someone, dpr), tr("Outside working hours"));
    add(sampleOf(Sample::Band, m_theme, someone, dpr), tr("A member's working hours"));
    add(m_theme.pixmap(QLatin1String("st.sync"), kSampleHeight, Color::TextTertiary, dpr), tr("Repeats"));
    m_all->insertWidget(1, m_legend);
}

QVector<UserId> SchedulesSide::filter() const
{
    QVector<UserId> members;
    for (const QString& key : m_members->chosen()) members.append(UserId(key));
    return members;
}

QVector<UserId> SchedulesSide::members() const
{
    QVector<UserId> chosen = filter();
    if (!chosen.isEmpty()) return chosen;
    for (const User& user : m_directory.users()) chosen.append(user.id);
    return chosen;
}

void SchedulesSide::showOnly(const UserId& member) { m_members->showOnly(member.text()); }

void SchedulesSide::showOnly(int index) { m_members->showOnly(index); }

void SchedulesSide::setCount(const UserId& member, int count) { m_members->setCount(member.text(), count); }

} // namespace yoyaku::ui

#include "moc_schedulesside.cpp"
