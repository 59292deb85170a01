#include "ui/hosts/changeslist.h"

#include "core/models/directorymodel.h"
#include "ui/format/setuptext.h"
#include "ui/format/timeformat.h"
#include "ui/theme/theme.h"
#include "ui/widgets/elidedlabel.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>

namespace yoyaku::ui {

namespace {

constexpr int kFirst = 5; ///< more on demand

/// A host that was added or removed is no part of a draft.
bool canBeRestored(const SetupChange& change)
{
    return change.what != SetupChange::What::HostAdded && change.what != SetupChange::What::HostRemoved;
}

} // namespace

ChangesList::ChangesList(const Theme& theme, const TimeFormat& format, const DirectoryModel& directory, QWidget* parent)
    : QWidget(parent), m_theme(theme), m_format(format), m_directory(directory), m_rows(new QVBoxLayout(this))
{
    setObjectName(QStringLiteral("hostsChanges"));
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->setSpacing(6);
}

void ChangesList::setChanges(const QVector<SetupChange>& changes)
{
    if (m_changes == changes && m_rows->count() > 0) return;
    m_changes = changes;
    rebuild();
}

void ChangesList::rebuild()
{
    while (QLayoutItem* item = m_rows->takeAt(0)) {
        if (QWidget* row = item->widget()) {
            row->hide();
            row->deleteLater();
        }
        delete item;
    }
    const int shown = m_isWhole ? int(m_changes.size()) : std::min(kFirst, int(m_changes.size()));
    for (int i = 0; i < shown; ++i) addRow(m_changes[i]);
    if (m_changes.isEmpty()) {
        auto* none = new QLabel(tr("Nothing changed in 30 days, as far as is known here."), this);
        none->setTextFormat(Qt::PlainText);
        none->setWordWrap(true);
        none->setFont(m_theme.font(TextRole::Small));
        none->setForegroundRole(QPalette::PlaceholderText);
        m_rows->addWidget(none);
    } else if (shown < m_changes.size()) {
        auto* more = new QPushButton(tr("Show %n more", nullptr, int(m_changes.size()) - shown), this);
        more->setObjectName(QStringLiteral("changesMore"));
        more->setProperty("chip", true);
        m_rows->addWidget(more, 0, Qt::AlignLeft);
        connect(more, &QPushButton::clicked, this, [this] {
            m_isWhole = true;
            rebuild();
        });
    }
}

void ChangesList::addRow(const SetupChange& change)
{
    auto* row = new QWidget(this);
    auto* lines = new QVBoxLayout(row);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(0);
    auto* what = new ElidedLabel(row);
    what->setFont(m_theme.font(TextRole::Small));
    what->setText(setuptext::change(change, m_directory, m_format));
    lines->addWidget(what);
    auto* second = new QHBoxLayout;
    second->setSpacing(0);
    auto* when = new ElidedLabel(row);
    when->setFont(m_theme.font(TextRole::Small));
    when->setForegroundRole(QPalette::PlaceholderText);
    when->setText(m_format.stamp(change.at) + QStringLiteral(" · ") +
                  (change.isOwn ? tr("this computer") : tr("on the web")));
    second->addWidget(when, 1);
    if (canBeRestored(change)) {
        auto* restore = new QToolButton(row);
        restore->setObjectName(QStringLiteral("changesRestore"));
        restore->setProperty("link", true);
        restore->setText(tr("Restore"));
        restore->setFont(m_theme.font(TextRole::Small));
        restore->setFixedHeight(24);
        restore->setFocusPolicy(Qt::TabFocus);
        restore->setAccessibleName(tr("Restore: %1").arg(what->text()));
        restore->setToolTip(tr("Put what was before into the draft"));
        second->addWidget(restore);
        connect(restore, &QToolButton::clicked, this, [this, change] { Q_EMIT restoreRequested(change); });
    }
    lines->addLayout(second);
    m_rows->addWidget(row);
}

void ChangesList::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) rebuild();
    QWidget::changeEvent(event);
}

} // namespace yoyaku::ui

#include "moc_changeslist.cpp"
