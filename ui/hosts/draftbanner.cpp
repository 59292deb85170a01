#include "ui/hosts/draftbanner.h"

#include "core/models/directorymodel.h"
#include "ui/format/setuptext.h"
#include "ui/shell/actionbutton.h"
#include "ui/theme/theme.h"
#include "ui/widgets/elidedlabel.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>

namespace yoyaku::ui {

namespace {

constexpr int kMostTold = 12; ///< the line is cut long before

} // namespace

DraftBanner::DraftBanner(const Theme& theme, const TimeFormat& format, const DirectoryModel& directory, QWidget* parent)
    : QFrame(parent),
      m_theme(theme),
      m_format(format),
      m_directory(directory),
      m_icon(new QLabel(this)),
      m_head(new QLabel(this)),
      m_text(new ElidedLabel(this)),
      m_promise(new QLabel(this)),
      m_discard(new QPushButton(this)),
      m_apply(new QPushButton(this))
{
    setObjectName(QStringLiteral("draftBanner"));
    setFixedHeight(theme.size(QLatin1String("draftBar")));
    auto* line = new QHBoxLayout(this);
    line->setContentsMargins(16, 0, 12, 0);
    line->setSpacing(8);
    m_icon->setFixedSize(16, 16);
    m_head->setTextFormat(Qt::PlainText);
    m_head->setFont(theme.font(TextRole::BodyStrong));
    m_text->setObjectName(QStringLiteral("draftChanges"));
    m_text->setAlignment(Qt::AlignVCenter | Qt::AlignLeft);
    m_text->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Preferred);
    m_promise->setTextFormat(Qt::PlainText);
    for (QWidget* part : {static_cast<QWidget*>(m_icon), static_cast<QWidget*>(m_head), static_cast<QWidget*>(m_text),
                          static_cast<QWidget*>(m_promise)})
        line->addWidget(part);
    line->addStretch(1);
    m_discard->setObjectName(QStringLiteral("draftDiscard"));
    m_discard->setProperty("flat", true);
    m_apply->setObjectName(QStringLiteral("draftApply"));
    m_apply->setProperty("primary", true);
    line->addWidget(m_discard);
    line->addWidget(m_apply);
    connect(m_discard, &QPushButton::clicked, this, &DraftBanner::discardRequested);
    connect(m_apply, &QPushButton::clicked, this, &DraftBanner::applyRequested);
    connect(&theme, &Theme::changed, this, &DraftBanner::refresh);
    refresh();
}

void DraftBanner::setActions(const ActionRegistry& actions)
{
    bindTip(m_discard, actions, QStringLiteral("hosts.discard"));
    bindTip(m_apply, actions, QStringLiteral("hosts.apply"));
}

void DraftBanner::setChanges(const QVector<RulesDraft::Change>& changes)
{
    m_changes = changes;
    refresh();
}

void DraftBanner::refresh()
{
    const int count = int(m_changes.size());
    setVisible(count > 0);
    m_icon->setPixmap(m_theme.pixmap(QLatin1String("f.branch"), 16, Color::AccentText, devicePixelRatioF()));
    m_head->setText(tr("Draft, %n change(s)", nullptr, count));
    QStringList parts;
    for (const auto& change : m_changes.mid(0, kMostTold))
        parts.append(setuptext::change(change, m_directory, m_format));
    if (count > kMostTold) parts.append(tr("%n more", nullptr, count - kMostTold));
    m_text->setText(parts.join(QStringLiteral(" · ")) + tr(".", "ends what a draft changes"));
    m_promise->setText(tr("Nothing is sent yet."));
    m_discard->setText(tr("Discard"));
    m_apply->setText(tr("Apply %n change(s)…", nullptr, count));
    setAccessibleName(m_head->text() + QStringLiteral(": ") + m_text->text() + u' ' + m_promise->text());
}

void DraftBanner::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) refresh();
    QFrame::changeEvent(event);
}

void DraftBanner::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.color(Color::AccentTint));
    painter.fillRect(QRect(0, height() - 1, width(), 1), m_theme.color(Color::AccentLine));
}

} // namespace yoyaku::ui

#include "moc_draftbanner.cpp"
