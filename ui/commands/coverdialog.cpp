#include "ui/commands/coverdialog.h"

#include "core/insight/freedomlookup.h"
#include "core/models/bookinglookup.h"
#include "core/models/directorymodel.h"
#include "ui/commands/tellguest.h"
#include "ui/format/bulktext.h"
#include "ui/format/timeformat.h"
#include "ui/theme/theme.h"
#include "ui/widgets/choicebox.h"
#include "ui/widgets/datefield.h"
#include "ui/widgets/segments.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>
#include <algorithm>

namespace yoyaku::ui {

namespace {

constexpr int kMostFaces = 6; ///< in the line about the load

} // namespace

CoverDialog::CoverDialog(const BulkParts& parts, const UserId& person, QWidget* parent)
    : BulkSheet(parts, titleOf(QStringLiteral("cover")), parent, Begins::WithPlan)
{
    setObjectName(QStringLiteral("coverDialog"));
    setMayChange(true);
    askWho(person);
    addBelow();
    retranslate();
    setFoot(tr("Keep as is"), {});
    setActAllowed(false);
    readBookings();
}

void CoverDialog::askWho(const UserId& person)
{
    auto* row = new QHBoxLayout(question());
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    m_person = new ChoiceBox(m_parts.theme, this);
    m_person->setObjectName(QStringLiteral("coverPerson"));
    m_person->setMinimumWidth(150);
    m_person->setMaximumWidth(180);
    for (const UserId& member : membersOf(m_parts.directory.all()))
        m_person->addItem(m_parts.theme.monogram(member, m_parts.directory.userName(member), 16, devicePixelRatioF()),
                          nameOf(member), member.text());
    if (const int at = m_person->findData(person.text()); at >= 0) m_person->setCurrentIndex(at);
    const QDate today = m_parts.format.day(m_parts.clock.now());
    const auto date = [&](const char* name) {
        auto* edit = new DateField(m_parts.theme, m_parts.format, DateField::Shows::Day, today, this);
        edit->setObjectName(QLatin1String(name));
        edit->setMinimumDate(today);
        connect(edit, &DateField::dateChanged, this, &CoverDialog::readBookings);
        return edit;
    };
    m_from = date("coverFrom");
    m_until = date("coverUntil");
    m_strategy = new Segments(this);
    m_strategy->add({}, QStringLiteral("cover.reassign"));
    m_strategy->add({}, QStringLiteral("cover.move"));
    m_strategy->add({}, QStringLiteral("cover.cancel"));
    m_sum = new QLabel(this);
    m_sum->setObjectName(QStringLiteral("coverSum"));
    m_sum->setFont(m_parts.theme.font(TextRole::Small));
    m_sum->setForegroundRole(QPalette::PlaceholderText);
    row->addWidget(m_person);
    row->addWidget(m_from);
    row->addWidget(new QLabel(QStringLiteral("–"), this));
    row->addWidget(m_until);
    row->addWidget(m_strategy);
    row->addStretch(1);
    connect(m_person, &QComboBox::currentIndexChanged, this, &CoverDialog::readBookings);
    connect(m_strategy, &Segments::chosen, this, [this] {
        suggest();
        refreshPlan();
    });
}

void CoverDialog::addBelow()
{
    auto* all = new QVBoxLayout(below());
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(8);
    auto* line = new QHBoxLayout;
    m_loadRow = new QWidget(this);
    m_load = new QHBoxLayout(m_loadRow);
    m_load->setContentsMargins(0, 0, 0, 0);
    m_load->setSpacing(6);
    m_limits = new QLabel(this);
    m_limits->setFont(m_parts.theme.font(TextRole::Small));
    m_limits->setForegroundRole(QPalette::PlaceholderText);
    line->addWidget(m_loadRow, 1);
    line->addWidget(m_limits);
    line->addWidget(m_sum);
    all->addLayout(line);
    m_reason = new QLineEdit(this);
    m_reason->setObjectName(QStringLiteral("coverReason"));
    m_reason->setMaxLength(2000);
    m_reason->hide();
    all->addWidget(m_reason);
    m_tell = new TellGuest(m_parts.theme, this);
    all->addWidget(m_tell);
    connect(m_reason, &QLineEdit::textChanged, this, &CoverDialog::refreshPlan);
}

void CoverDialog::retranslate()
{
    m_person->setAccessibleName(tr("Who is away"));
    m_from->setAccessibleName(tr("First day away"));
    m_until->setAccessibleName(tr("Last day away"));
    m_strategy->setText(int(Strategy::Reassign), tr("Reassign first"));
    m_strategy->setText(int(Strategy::Move), tr("Move first"));
    m_strategy->setText(int(Strategy::Cancel), tr("Cancel all"));
    m_strategy->setMinimumWidth(m_strategy->sizeHint().width());
    m_reason->setAccessibleName(tr("Reason for cancelling"));
    m_reason->setPlaceholderText(tr("Reason for what is cancelled. The guests may read it"));
    m_tell->setToolTip(tr("For who is reassigned. Jicoo itself decides what it sends about a move or a cancellation, "
                          "and in which language."));
}

UserId CoverDialog::person() const { return UserId(m_person->currentData().toString()); }

TimeSpan CoverDialog::absence() const
{
    const EpochMs from = std::max(m_parts.format.startOf(m_from->date()), m_parts.clock.now());
    return {from, m_parts.format.startOf(m_until->date().addDays(1))};
}

void CoverDialog::readBookings()
{
    if (m_until->date() < m_from->date()) return m_until->setDate(m_from->date()); // asks again by itself
    const int asked = ++m_asked;
    m_parts.bookings.busy(absence(), this, [this, asked](const QVector<BookingRow>& rows) {
        if (asked != m_asked) return;
        m_period = rows;
        QVector<BookingId> theirs;
        for (const BookingRow& row : rows)
            if (row.hosts.contains(person()) && row.span.start > m_parts.clock.now()) theirs.append(row.uid);
        readPlan(theirs);
    });
}

void CoverDialog::planRead()
{
    m_openSlots.clear();
    suggest();
    readSlots();
}

void CoverDialog::planShown()
{
    qint64 minutes = 0;
    bool isCancelling = false;
    for (const Planned& one : std::as_const(m_plan)) {
        minutes += one.detail.row.span.lengthMs() / kMsPerMinute;
        isCancelling = isCancelling || one.choice.kind == BulkChoice::Kind::Cancel;
    }
    m_reason->setVisible(isCancelling);
    m_sum->setText(tr("%n booking(s)", nullptr, int(m_plan.size())) + QStringLiteral(", ") +
                   tr("%1 h %2 min").arg(minutes / 60).arg(minutes % 60));
    showLoad();
}

void CoverDialog::showLoad()
{
    while (QLayoutItem* item = m_load->takeAt(0)) {
        if (QWidget* widget = item->widget()) widget->deleteLater();
        delete item;
    }
    QHash<UserId, int> more;
    for (const Planned& one : std::as_const(m_plan))
        if (isGoing(one) && one.choice.kind == BulkChoice::Kind::Reassign) ++more[one.choice.host];
    const auto say = [this](const QString& text) {
        auto* label = new QLabel(text, m_loadRow);
        label->setTextFormat(Qt::PlainText);
        label->setFont(m_parts.theme.font(TextRole::Small));
        m_load->addWidget(label);
        return label;
    };
    say(more.isEmpty() ? tr("Nobody takes over a booking.") : tr("Load after the plan, these days:"))
        ->setForegroundRole(QPalette::PlaceholderText);
    int shown = 0;
    for (const UserId& host : membersOf(m_parts.directory.all())) {
        if (!more.contains(host) || ++shown > kMostFaces) continue;
        const int now = int(std::count_if(m_period.begin(), m_period.end(),
                                          [&](const BookingRow& row) { return row.hosts.contains(host); }));
        auto* face = new QLabel(m_loadRow);
        face->setPixmap(m_parts.theme.monogram(host, m_parts.directory.userName(host), 16, devicePixelRatioF()));
        face->setToolTip(nameOf(host));
        m_load->addWidget(face);
        say(tr("%1 → %2", "bookings before and after").arg(now).arg(now + more.value(host)));
    }
    if (shown > kMostFaces) say(tr("and %n more", nullptr, shown - kMostFaces));
    m_load->addStretch(1);
    const bool hasLimits = std::any_of(m_plan.begin(), m_plan.end(), [](const Planned& one) {
        return std::any_of(one.freedom.begin(), one.freedom.end(),
                           [](const HostFreedom& host) { return host.limitMinutes.has_value(); });
    });
    m_limits->setText(more.isEmpty() || !hasLimits ? QString() : tr("Suggestions stay under the limits."));
}

BulkMessage CoverDialog::message() const
{
    BulkMessage message;
    message.reason = m_reason->text().trimmed();
    api::BookingPatch told;
    m_tell->writeInto(told);
    message.isTelling = told.sendUpdates.value_or(true);
    message.updateMessage = told.updateMessage.value_or(QString());
    return message;
}

QString CoverDialog::missing() const
{
    const bool isCancelling = std::any_of(m_plan.begin(), m_plan.end(), [this](const Planned& one) {
        return isGoing(one) && one.choice.kind == BulkChoice::Kind::Cancel;
    });
    return isCancelling && m_reason->text().trimmed().isEmpty() ? tr("What is cancelled needs a reason.") : QString();
}

QString CoverDialog::actTextFor(int count) const { return tr("Hand over %n booking(s)", nullptr, count); }

} // namespace yoyaku::ui

#include "moc_coverdialog.cpp"
