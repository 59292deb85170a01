#include "ui/bookings/exportbar.h"

#include "ui/format/safetext.h"
#include "ui/format/timeformat.h"
#include "ui/theme/theme.h"

#include <QAccessible>
#include <QBoxLayout>
#include <QFileInfo>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <limits>

namespace yoyaku::ui {

namespace {

constexpr int kThousand = 1000;
constexpr int kProgressWidth = 160;

int plural(qint64 n) { return int(std::min<qint64>(n, std::numeric_limits<int>::max())); }

} // namespace

ExportBar::ExportBar(const Theme& theme, const TimeFormat& format, QWidget* parent)
    : QWidget(parent),
      m_theme(theme),
      m_format(format),
      m_text(new QLabel(this)),
      m_progress(new QProgressBar(this)),
      m_folder(new QPushButton(this)),
      m_close(new QPushButton(this))
{
    setObjectName(QStringLiteral("exportBar"));
    setAttribute(Qt::WA_StyledBackground);
    setFixedHeight(theme.size(QLatin1String("selectionBar")));
    m_text->setObjectName(QStringLiteral("exportText"));
    m_text->setTextFormat(Qt::PlainText);
    m_text->setMinimumWidth(20);
    m_text->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_progress->setTextVisible(false);
    m_progress->setRange(0, kThousand);
    m_progress->setFixedWidth(kProgressWidth);
    m_folder->setObjectName(QStringLiteral("exportFolder"));
    m_close->setObjectName(QStringLiteral("exportCancel"));
    for (QPushButton* button : {m_folder, m_close}) {
        button->setProperty("inverse", true);
        button->setAutoDefault(false);
    }
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(14, 0, 14, 0);
    row->setSpacing(8);
    row->addWidget(m_text, 1);
    row->addWidget(m_progress);
    row->addWidget(m_folder);
    row->addWidget(m_close);
    connect(m_folder, &QPushButton::clicked, this, [this] {
        if (m_end) Q_EMIT folderRequested(m_end->path);
    });
    connect(m_close, &QPushButton::clicked, this, [this] {
        if (m_end)
            hide();
        else
            Q_EMIT cancelRequested();
    });
    hide();
}

void ExportBar::showProgress(qint64 rows, qint64 total)
{
    m_end.reset();
    m_rows = rows;
    m_total = total;
    show();
    refresh();
}

void ExportBar::showEnd(const ExportEnd& end)
{
    m_end = end;
    show();
    refresh();
    QAccessibleEvent event(m_text, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

void ExportBar::refresh()
{
    using Outcome = ExportEnd::Outcome;
    const bool isWritten = m_end && m_end->outcome == Outcome::Written;
    m_progress->setVisible(!m_end);
    m_folder->setVisible(isWritten);
    m_folder->setText(tr("Show in folder"));
    m_close->setText(m_end ? tr("Close") : tr("Cancel"));
    if (!m_end) {
        m_progress->setValue(m_total > 0 ? int(m_rows * kThousand / m_total) : 0);
        m_text->setText(tr("Writing the file: %1 of %2").arg(m_format.number(m_rows), m_format.number(m_total)));
        return;
    }
    const QString file = safeText(QFileInfo(m_end->path).fileName());
    switch (m_end->outcome) {
    case Outcome::Written:
        m_text->setText(tr("%n booking(s) written to %1.", nullptr, plural(m_end->rows)).arg(file));
        break;
    case Outcome::Cancelled:
        m_text->setText(tr("The export was stopped. No file was written."));
        break;
    case Outcome::DiskFull:
        m_text->setText(tr("The disk is full, so no file was written. Free some space or choose another disk."));
        break;
    case Outcome::Failed:
        m_text->setText(
            tr("%1 cannot be written here. Choose another folder. (%2)").arg(file, safeText(m_end->systemText)));
        break;
    }
    m_text->setToolTip(safeTip(m_end->path));
}

void ExportBar::retranslate() { refresh(); }

} // namespace yoyaku::ui

#include "moc_exportbar.cpp"
