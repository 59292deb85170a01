#include "ui/hosts/hostsbar.h"

#include "core/models/directorymodel.h"
#include "ui/format/safetext.h"
#include "ui/theme/theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QToolButton>

namespace yoyaku::ui {

namespace {

constexpr int kMostName = 280;

} // namespace

HostsBar::HostsBar(const Theme& theme, const DirectoryModel& directory, QWidget* parent)
    : QWidget(parent),
      m_theme(theme),
      m_directory(directory),
      m_title(new QLabel(this)),
      m_slash(new QLabel(QStringLiteral("/"), this)),
      m_types(new QToolButton(this))
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(4, 0, 0, 0);
    row->setSpacing(6);
    m_title->setTextFormat(Qt::PlainText);
    m_title->setFont(theme.font(TextRole::Title));
    m_slash->setForegroundRole(QPalette::PlaceholderText);
    m_types->setObjectName(QStringLiteral("hostsEventType"));
    m_types->setFont(theme.font(TextRole::Heading));
    m_types->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_types->setLayoutDirection(Qt::RightToLeft); // the arrow stands behind the name
    m_types->setIconSize(QSize(14, 14));
    m_types->setFocusPolicy(Qt::TabFocus);
    for (QWidget* part :
         {static_cast<QWidget*>(m_title), static_cast<QWidget*>(m_slash), static_cast<QWidget*>(m_types)})
        row->addWidget(part);
    connect(m_types, &QToolButton::clicked, this, &HostsBar::openMenu);
    connect(&theme, &Theme::changed, this, &HostsBar::refresh);
    connect(&directory, &DirectoryModel::changed, this, &HostsBar::refresh);
    refresh();
}

void HostsBar::setEventType(const EventTypeId& eventType)
{
    m_eventType = eventType;
    refresh();
}

void HostsBar::setCompact(bool isCompact)
{
    m_isCompact = isCompact;
    refresh();
}

void HostsBar::refresh()
{
    m_title->setText(m_isCompact ? tr("Hosts") : tr("Hosts & assignment"));
    const QString name = m_eventType.isEmpty() ? QString() : safeText(m_directory.eventTypeName(m_eventType));
    const int room = m_isCompact ? kMostName / 2 : kMostName;
    QString shown = m_types->fontMetrics().elidedText(name, Qt::ElideRight, room);
    m_types->setText(shown.replace(u'&', QLatin1String("&&")));
    m_types->setIcon(m_theme.icon(QLatin1String("chev.down"), Color::TextPrimary));
    m_types->setAccessibleName(tr("Event type: %1").arg(name));
    m_types->setToolTip(safeTip(name));
    m_types->setVisible(!name.isEmpty());
    m_slash->setVisible(!name.isEmpty());
}

void HostsBar::openMenu()
{
    auto* menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("hostsTypesMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const EventType& type : m_directory.eventTypes()) {
        QString name = safeText(m_directory.eventTypeName(type.id));
        QAction* action = menu->addAction(name.replace(u'&', QLatin1String("&&")), this,
                                          [this, id = type.id] { Q_EMIT eventTypeChosen(id); });
        action->setCheckable(true);
        action->setChecked(type.id == m_eventType);
    }
    menu->addSeparator();
    menu->addAction(m_theme.icon(QLatin1String("nav.eventtypes"), Color::TextSecondary), tr("About this event type…"),
                    this, &HostsBar::aboutRequested);
    menu->popup(m_types->mapToGlobal(QPoint(0, m_types->height())));
}

void HostsBar::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) refresh();
    QWidget::changeEvent(event);
}

} // namespace yoyaku::ui

#include "moc_hostsbar.cpp"
