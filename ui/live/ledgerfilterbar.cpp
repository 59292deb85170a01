#include "ui/live/ledgerfilterbar.h"

#include "ui/format/safetext.h"
#include "ui/format/statustext.h"
#include "ui/live/followswitch.h"
#include "ui/live/ledgercounts.h"
#include "ui/theme/theme.h"

#include <QAction>
#include <QBoxLayout>
#include <QButtonGroup>
#include <QEvent>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSignalBlocker>

namespace yoyaku::ui {

namespace {

constexpr int kHeight = 44, kTextLeast = 96, kTextMost = 180, kMostTyped = 200;
constexpr int kBookingShown = 16; ///< letters of a booking's id

enum Kind { All, Genuine, Others };

} // namespace

LedgerFilterBar::LedgerFilterBar(const Theme& theme, QWidget* parent)
    : QWidget(parent),
      m_theme(theme),
      m_text(new QLineEdit(this)),
      m_kinds(new QButtonGroup(this)),
      m_one(new QPushButton(this)),
      m_booking(new QPushButton(this)),
      m_follow(new FollowSwitch(theme, this))
{
    setFixedHeight(kHeight);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(16, 0, 12, 0);
    row->setSpacing(6);
    m_text->setObjectName(QStringLiteral("live.filter"));
    m_text->setMaxLength(kMostTyped);
    m_text->setClearButtonEnabled(true);
    m_text->setMinimumWidth(kTextLeast);
    m_text->setMaximumWidth(kTextMost);
    m_text->addAction(QIcon(), QLineEdit::LeadingPosition);
    row->addWidget(m_text, 1);
    buildChips();
    row->addStretch();
    m_follow->setObjectName(QStringLiteral("live.follow"));
    m_follow->setChecked(true);
    row->addWidget(m_follow);
    connect(m_text, &QLineEdit::textChanged, this, &LedgerFilterBar::filterChanged);
    connect(m_kinds, &QButtonGroup::idClicked, this, &LedgerFilterBar::choose);
    connect(m_follow, &QCheckBox::toggled, this, &LedgerFilterBar::followingChosen);
    connect(&theme, &Theme::changed, this, &LedgerFilterBar::retint);
    retranslate();
}

void LedgerFilterBar::buildChips()
{
    auto* row = static_cast<QHBoxLayout*>(layout());
    const auto dress = [row](QPushButton* chip, const QString& name) {
        chip->setProperty("chip", true);
        chip->setObjectName(name);
        row->addWidget(chip);
    };
    for (const Kind kind : {All, Genuine, Others}) {
        auto* chip = new QPushButton(this);
        chip->setCheckable(true);
        dress(chip, QStringLiteral("live.kind%1").arg(int(kind)));
        m_kinds->addButton(chip, int(kind));
    }
    m_one->setCheckable(true);
    m_one->setLayoutDirection(Qt::RightToLeft); // the arrow of what opens stands behind the word
    dress(m_one, QStringLiteral("live.single"));
    connect(m_one, &QPushButton::clicked, this, &LedgerFilterBar::openMenu);
    dress(m_booking, QStringLiteral("live.onlyBooking"));
    m_booking->hide();
    connect(m_booking, &QPushButton::clicked, this, [this] { showBooking({}); });
}

LedgerFilter LedgerFilterBar::filter() const
{
    LedgerFilter filter;
    filter.text = m_text->text().trimmed();
    filter.booking = m_only;
    filter.verdict = m_single;
    if (m_kind != All) filter.verdict = Verdict::Genuine;
    filter.isVerdictExcluded = m_kind == Others;
    return filter;
}

void LedgerFilterBar::choose(int kind)
{
    m_kind = kind;
    m_single.reset();
    check();
    Q_EMIT filterChanged();
}

/// The chips as the choice stands: one of them is down, whichever was pressed last.
void LedgerFilterBar::check()
{
    m_kinds->setExclusive(false);
    for (QAbstractButton* chip : m_kinds->buttons()) chip->setChecked(!m_single && m_kinds->id(chip) == m_kind);
    m_kinds->setExclusive(true);
    m_one->setChecked(m_single.has_value());
    setSummary(m_summary);
}

void LedgerFilterBar::setText(const QString& text) { m_text->setText(text); }

void LedgerFilterBar::showVerdict(Verdict verdict)
{
    if (verdict == Verdict::Genuine) return choose(Genuine);
    m_kind = All;
    m_single = verdict;
    check();
    Q_EMIT filterChanged();
}

void LedgerFilterBar::showBooking(const BookingId& booking)
{
    m_only = booking;
    m_booking->setVisible(!booking.isEmpty());
    retranslate();
    Q_EMIT filterChanged();
}

void LedgerFilterBar::clear()
{
    {
        const QSignalBlocker quiet(m_text);
        m_text->clear();
    }
    m_kind = All;
    m_single.reset();
    check();
    showBooking({});
}

void LedgerFilterBar::setSummary(const LedgerSummary& summary)
{
    m_summary = summary;
    m_kinds->button(All)->setText(tr("All %1").arg(summary.total));
    m_kinds->button(Genuine)->setText(tr("Genuine %1").arg(summary.genuine));
    m_kinds->button(Others)->setText(tr("Others %1").arg(summary.total - summary.genuine));
    m_one->setText(
        m_single ? tr("%1 %2", "verdict and how many").arg(verdictLook(*m_single).text).arg(countOf(summary, *m_single))
                 : tr("Only"));
}

void LedgerFilterBar::setFollowing(bool isFollowing, int newer)
{
    m_newer = newer;
    const QSignalBlocker quiet(m_follow);
    m_follow->setChecked(isFollowing);
    m_follow->setText(newer > 0 ? tr("Follow newest, %n waiting", nullptr, newer) : tr("Follow newest"));
    m_follow->setAccessibleName(m_follow->text());
    m_follow->updateGeometry();
    m_follow->update();
}

void LedgerFilterBar::openMenu()
{
    check(); // the press turned the chip over
    auto* menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("live.verdicts"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const Verdict verdict : kVerdicts) {
        const StatusLook look = verdictLook(verdict);
        QAction* one =
            menu->addAction(m_theme.icon(look.icon, look.color),
                            tr("%1 %2", "verdict and how many").arg(look.text).arg(countOf(m_summary, verdict)), this,
                            [this, verdict] { showVerdict(verdict); });
        one->setObjectName(QStringLiteral("live.verdict%1").arg(int(verdict)));
    }
    menu->popup(m_one->mapToGlobal(QPoint(0, m_one->height())));
}

void LedgerFilterBar::retint()
{
    m_text->actions().constFirst()->setIcon(m_theme.icon(QLatin1String("action.filter")));
    m_one->setIcon(m_theme.icon(QLatin1String("chev.down"), Color::TextPrimary));
    m_booking->setIcon(m_theme.icon(QLatin1String("action.close"), Color::TextPrimary));
}

void LedgerFilterBar::retranslate()
{
    m_text->setPlaceholderText(tr("Filter deliveries"));
    m_text->setAccessibleName(m_text->placeholderText());
    m_text->setToolTip(tr("Guest, event, booking or event type"));
    m_one->setAccessibleName(tr("Only one verdict"));
    m_one->setToolTip(tr("Shows one verdict alone"));
    const QString id = safeText(m_only.text());
    m_booking->setText(tr("Booking %1").arg(id.size() > kBookingShown ? id.left(kBookingShown) + u'…' : id));
    m_booking->setToolTip(tr("Shows every booking's deliveries again"));
    m_follow->setToolTip(tr("New deliveries appear on top at once (P)"));
    setFollowing(m_follow->isChecked(), m_newer);
    check();
    retint();
}

void LedgerFilterBar::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) retranslate();
    QWidget::changeEvent(event);
}

} // namespace yoyaku::ui

#include "moc_ledgerfilterbar.cpp"
