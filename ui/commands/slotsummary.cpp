#include "ui/commands/slotsummary.h"

#include "ui/format/safetext.h"
#include "ui/format/timeformat.h"
#include "ui/theme/theme.h"

#include <QBoxLayout>
#include <QFrame>
#include <QGridLayout>
#include <QLabel>

namespace yoyaku::ui {

namespace {

constexpr int kMonogram = 16, kCheckIcon = 16;

QFrame* hairline(QWidget* parent)
{
    auto* line = new QFrame(parent);
    line->setFrameShape(QFrame::HLine);
    return line;
}

} // namespace

SlotSummary::SlotSummary(const Theme& theme, const TimeFormat& format, QWidget* parent)
    : QWidget(parent), m_theme(theme), m_format(format), m_lines(new QVBoxLayout(this))
{
    m_lines->setContentsMargins(0, 8, 0, 0);
    m_lines->setSpacing(4);
    m_name = line({}, TextRole::BodyStrong);
    m_about = line({}, TextRole::Body);
    m_about->setForegroundRole(QPalette::PlaceholderText);
    auto* host = new QHBoxLayout;
    host->setContentsMargins(0, 4, 0, 0);
    host->setSpacing(6);
    m_monogram = new QLabel(this);
    m_host = new QLabel(this);
    m_host->setTextFormat(Qt::PlainText);
    host->addWidget(m_monogram);
    host->addWidget(m_host, 1);
    m_lines->addLayout(host);
    m_lines->addSpacing(8);
    m_nowLine = hairline(this);
    m_lines->addWidget(m_nowLine);
    m_now = addClocks(tr("Now"), false);
    m_lines->addWidget(hairline(this));
    m_new = addClocks(tr("New"), true);
    m_hint = line({}, TextRole::Body);
    m_hint->setObjectName(QStringLiteral("newTime"));
    m_lines->addWidget(hairline(this));
    m_checkBox = new QWidget(this);
    auto* checks = new QGridLayout(m_checkBox);
    checks->setContentsMargins(0, 4, 0, 0);
    checks->setHorizontalSpacing(8);
    checks->setColumnStretch(1, 1);
    m_lines->addWidget(m_checkBox);
    m_lines->addStretch(1);
    setHost({}, {});
    setNow(std::nullopt);
}

QLabel* SlotSummary::line(const QString& text, TextRole role)
{
    auto* label = new QLabel(text, this);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setFont(m_theme.font(role));
    m_lines->addWidget(label);
    return label;
}

SlotSummary::Clocks SlotSummary::addClocks(const QString& heading, bool isNew)
{
    Clocks clocks;
    clocks.box = new QWidget(this);
    auto* grid = new QGridLayout(clocks.box);
    grid->setContentsMargins(0, 8, 0, 8);
    grid->setVerticalSpacing(2);
    grid->setColumnStretch(0, 1);
    const auto add = [&](int row, int column, TextRole role, bool isQuiet) {
        auto* label = new QLabel(clocks.box);
        label->setFont(m_theme.font(role));
        if (isQuiet) label->setForegroundRole(QPalette::PlaceholderText);
        grid->addWidget(label, row, column, column == 0 ? Qt::AlignLeft : Qt::AlignRight);
        return label;
    };
    clocks.head = add(0, 0, TextRole::SmallStrong, !isNew);
    clocks.head->setText(heading);
    if (isNew) clocks.head->setForegroundRole(QPalette::Link);
    clocks.day = add(1, 0, isNew ? TextRole::BodyStrong : TextRole::Body, !isNew);
    clocks.own = add(2, 0, isNew ? TextRole::BodyStrong : TextRole::Body, false);
    clocks.ownZone = add(2, 1, TextRole::Small, true);
    clocks.guest = add(3, 0, TextRole::Body, true);
    clocks.guestZone = add(3, 1, TextRole::Small, true);
    m_lines->addWidget(clocks.box);
    return clocks;
}

void SlotSummary::showClocks(const Clocks& clocks) const
{
    const bool isTwo = m_guestZone.isValid() && m_guestZone != m_format.zone();
    for (QLabel* label : {clocks.guest, clocks.guestZone}) label->setVisible(isTwo);
    for (QLabel* label : {clocks.day, clocks.own, clocks.ownZone}) label->setVisible(clocks.span.has_value());
    if (!clocks.span) {
        clocks.guest->hide();
        clocks.guestZone->hide();
        return;
    }
    const TimeSpan span = *clocks.span;
    clocks.day->setText(m_format.date(span.start));
    clocks.own->setText(m_format.range(span));
    clocks.ownZone->setText(m_format.zoneLabel(span.start));
    if (!isTwo) return;
    clocks.guest->setText(m_format.rangeIn(span, m_guestZone));
    clocks.guestZone->setText(m_format.zoneLabelOf(span.start, m_guestZone));
}

void SlotSummary::setSubject(const QString& name, const QString& about)
{
    m_name->setText(safeText(name));
    m_name->setVisible(!name.isEmpty());
    m_about->setText(safeText(about));
    m_about->setVisible(!about.isEmpty());
}

void SlotSummary::setHost(const UserId& host, const QString& name)
{
    m_monogram->setVisible(!host.isEmpty());
    m_host->setVisible(!name.isEmpty());
    m_host->setText(safeText(name));
    if (!host.isEmpty()) m_monogram->setPixmap(m_theme.monogram(host, name, kMonogram, devicePixelRatioF()));
}

void SlotSummary::setGuestZone(const QTimeZone& zone)
{
    m_guestZone = zone;
    showClocks(m_now);
    showClocks(m_new);
}

void SlotSummary::setNow(const std::optional<TimeSpan>& span)
{
    m_now.span = span;
    m_now.box->setVisible(span.has_value());
    m_nowLine->setVisible(span.has_value());
    // Where nothing is replaced, "new" would say that something was: the words of other languages mean "changed".
    m_new.head->setText(span ? tr("New") : tr("Date and time"));
    showClocks(m_now);
}

void SlotSummary::setNew(const std::optional<TimeSpan>& span, const QString& hint)
{
    m_new.span = span;
    m_hint->setText(span ? QString() : hint);
    m_hint->setVisible(!span && !hint.isEmpty());
    showClocks(m_new);
}

void SlotSummary::setChecks(const QVector<Check>& checks)
{
    auto* grid = static_cast<QGridLayout*>(m_checkBox->layout());
    while (QLayoutItem* item = grid->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (int i = 0; i < checks.size(); ++i) {
        auto* mark = new QLabel(m_checkBox);
        mark->setPixmap(m_theme.pixmap(checks[i].icon, kCheckIcon, checks[i].color, devicePixelRatioF()));
        auto* text = new QLabel(checks[i].text, m_checkBox);
        text->setTextFormat(Qt::PlainText);
        text->setWordWrap(true);
        text->setFont(m_theme.font(TextRole::Small));
        text->setObjectName(QStringLiteral("check"));
        grid->addWidget(mark, i, 0, Qt::AlignTop);
        grid->addWidget(text, i, 1);
    }
}

} // namespace yoyaku::ui

#include "moc_slotsummary.cpp"
