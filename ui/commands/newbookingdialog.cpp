#include "ui/commands/newbookingdialog.h"

#include "ui/commands/slotpicker.h"
#include "ui/commands/slotsummary.h"
#include "ui/commands/walltime.h"
#include "ui/format/emailshape.h"
#include "ui/format/safetext.h"
#include "ui/format/timeformat.h"
#include "ui/theme/theme.h"
#include "ui/widgets/choicebox.h"
#include "ui/widgets/datefield.h"
#include "ui/widgets/segments.h"
#include "ui/widgets/zonebox.h"

#include <QBoxLayout>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QUuid>

namespace yoyaku::ui {

namespace {

// Limits of Create Booking. Source: contract, schema BookingCreate.
constexpr int kNameLimit = 64;
constexpr int kEmailLimit = 255;
constexpr int kCompanyLimit = 32;
constexpr int kMessageLimit = 2000;
constexpr int kDefaultMinutes = 30;

constexpr int kSide = 264;
const QTime kMorning(9, 0);
enum Way { OpenSlots, AnyTime };

QLineEdit* field(QWidget* parent, const char* name, int limit)
{
    auto* edit = new QLineEdit(parent);
    edit->setObjectName(QLatin1String(name));
    edit->setMaxLength(limit);
    return edit;
}

} // namespace

NewBookingDialog::NewBookingDialog(const Theme& theme, const TimeFormat& format, SlotLookup& lookup,
                                   QVector<EventType> eventTypes, std::optional<TimeSpan> span, EpochMs now,
                                   QWidget* parent)
    : ActDialog(theme, tr("New booking"), parent),
      m_format(format),
      m_eventTypes(std::move(eventTypes)),
      m_summary(new SlotSummary(theme, format, this)),
      m_ways(new Segments(this)),
      m_type(new ChoiceBox(theme, this)),
      m_place(new ChoiceBox(theme, this)),
      m_zone(new ZoneBox(theme, this)),
      m_start(new DateField(theme, format, DateField::Shows::DayAndTime, format.day(now), this)),
      m_name(field(this, "guestName", kNameLimit)),
      m_email(field(this, "guestEmail", kEmailLimit)),
      m_company(field(this, "guestCompany", kCompanyLimit)),
      m_message(new QPlainTextEdit(this)),
      m_problem(new QLabel(this)),
      m_picker(new SlotPicker(theme, format, lookup, this))
{
    resize(936, 640);
    addSide(kSide)->addWidget(m_summary, 1);
    const EpochMs nextHour = (now / kMsPerHour + 1) * kMsPerHour;
    showWallTime(*m_start, format.local(span ? span->start : nextHour));
    m_zone->setZoneId(QString::fromUtf8(format.zone().id()));
    buildTime();
    buildGuest();
    setFoot(tr("Discard"), tr("Book"));
    setFootNote(tr("Create Booking, held 5 s before it is sent. Ctrl Z takes it back."));
    connectFields();
    m_ways->setCurrent(span ? AnyTime : OpenSlots); // a swept time is the user's, open or not
    showWay(m_ways->current());
    chooseEventType();
    m_name->setFocus();
}

void NewBookingDialog::buildTime()
{
    for (const EventType& type : m_eventTypes) m_type->addItem(safeText(type.name), type.id.text());
    m_type->setObjectName(QStringLiteral("eventType"));
    m_type->setAccessibleName(tr("Event type"));
    m_type->setMinimumWidth(220);
    m_ways->add(tr("Open slots"), QStringLiteral("waySlots"));
    m_ways->add(tr("Any time"), QStringLiteral("wayAny"));
    m_start->setObjectName(QStringLiteral("start"));
    m_start->setAccessibleName(tr("Start"));
    auto* head = new QHBoxLayout;
    head->setSpacing(8);
    head->addWidget(m_type);
    head->addWidget(m_ways);
    head->addWidget(m_start);
    head->addStretch(1);
    content()->addLayout(head);
    content()->addWidget(m_picker, 1);
}

void NewBookingDialog::buildGuest()
{
    auto* form = new QGridLayout;
    form->setHorizontalSpacing(12);
    form->setVerticalSpacing(8);
    form->setColumnStretch(1, 1);
    form->setColumnStretch(3, 1);
    const auto add = [&](int row, int column, const QString& text, QWidget* widget) {
        auto* label = new QLabel(text, this);
        label->setBuddy(widget);
        widget->setAccessibleName(text);
        form->addWidget(label, row, column);
        form->addWidget(widget, row, column + 1);
    };
    add(0, 0, tr("Guest name"), m_name);
    add(0, 2, tr("E-mail"), m_email);
    add(1, 0, tr("Company"), m_company);
    add(1, 2, tr("Guest's time zone"), m_zone);
    add(2, 0, tr("Place"), m_place);
    add(2, 2, tr("Message"), m_message);
    m_zone->setObjectName(QStringLiteral("guestZone"));
    m_message->setObjectName(QStringLiteral("message"));
    m_message->setMaximumHeight(56);
    m_message->setTabChangesFocus(true);
    m_problem->setObjectName(QStringLiteral("problem"));
    m_problem->setTextFormat(Qt::PlainText);
    m_problem->setForegroundRole(QPalette::PlaceholderText);
    content()->addLayout(form);
    content()->addWidget(m_problem);
}

void NewBookingDialog::connectFields()
{
    connect(m_type, &QComboBox::currentIndexChanged, this, &NewBookingDialog::chooseEventType);
    connect(m_ways, &Segments::chosen, this, &NewBookingDialog::showWay);
    connect(m_picker, &SlotPicker::picked, this,
            [this](EpochMs start) { showWallTime(*m_start, m_format.local(start)); });
    connect(m_picker, &SlotPicker::filled, this, &NewBookingDialog::showSummary);
    connect(m_start, &DateField::dateTimeChanged, this, [this] {
        m_picker->select(start());
        check();
    });
    connect(m_zone, &ZoneBox::zoneChanged, this, [this] {
        m_picker->setGuestZone(m_zone->zone());
        m_summary->setGuestZone(m_zone->zone());
        check();
    });
    for (QLineEdit* edit : {m_name, m_email, m_company})
        connect(edit, &QLineEdit::textChanged, this, &NewBookingDialog::check);
    connect(m_message, &QPlainTextEdit::textChanged, this, &NewBookingDialog::check);
}

void NewBookingDialog::showWay(int segment)
{
    m_start->setVisible(segment == AnyTime);
    check();
}

EpochMs NewBookingDialog::start() const { return instantOf(*m_start, m_format.zone()); }

TimeSpan NewBookingDialog::span() const
{
    const int minutes =
        eventType() && eventType()->durationMinutes > 0 ? eventType()->durationMinutes : kDefaultMinutes;
    return {start(), start() + minutes * kMsPerMinute};
}

const EventType* NewBookingDialog::eventType() const
{
    const int index = m_type->currentIndex();
    return index >= 0 && index < m_eventTypes.size() ? &m_eventTypes[index] : nullptr;
}

void NewBookingDialog::chooseEventType()
{
    m_place->clear();
    if (const EventType* type = eventType()) {
        for (const QString& place : type->locationIds) m_place->addItem(m_format.placeName(place), place);
        m_picker->show(type->id, start(), m_zone->zone());
        m_picker->select(start());
    }
    m_place->setEnabled(m_place->count() > 1);
    check();
}

QString NewBookingDialog::problem() const
{
    if (!eventType()) return tr("There is no event type to book. Sync first.");
    if (m_ways->current() == OpenSlots && m_picker->selected() != start()) return tr("Choose a time.");
    if (m_name->text().trimmed().isEmpty()) return tr("Who is the guest?");
    if (!looksLikeEmail(m_email->text().trimmed())) return tr("The guest's e-mail address is needed.");
    if (!m_zone->zone().isValid()) return tr("This computer does not know that time zone.");
    if (m_message->toPlainText().size() > kMessageLimit) return tr("The message is longer than 2,000 characters.");
    return {};
}

void NewBookingDialog::check()
{
    const QString text = problem();
    m_problem->setText(text);
    setActAllowed(text.isEmpty());
    showSummary();
}

void NewBookingDialog::setWishedHost(const QString& name)
{
    m_wishedHost = name;
    showSummary();
}

void NewBookingDialog::showSummary()
{
    const bool isTimeChosen = m_ways->current() == AnyTime || m_picker->selected() == start();
    m_summary->setSubject(m_name->text(),
                          eventType()
                              ? tr("%1 · %2 min").arg(safeText(eventType()->name)).arg(span().lengthMs() / kMsPerMinute)
                              : QString());
    m_summary->setNew(isTimeChosen ? std::optional(span()) : std::nullopt, tr("Choose a time."));
    QVector<SlotSummary::Check> checks;
    if (isTimeChosen && eventType()) {
        if (m_picker->isOpen(start()))
            checks.append({QLatin1String("check"), Color::SuccessMark, tr("This is an open slot.")});
        else
            checks.append({QLatin1String("st.failed"), Color::WarningMark,
                           tr("Not among the open slots shown: Jicoo may refuse it.")});
    }
    checks.append(
        {QLatin1String("f.user"), Color::TextTertiary,
         m_wishedHost.isEmpty()
             ? tr("Jicoo chooses the host.")
             : tr("Jicoo chooses the host. To give it to %1, reassign it afterwards.").arg(safeText(m_wishedHost))});
    m_summary->setChecks(checks);
}

api::NewBooking NewBookingDialog::booking() const
{
    api::NewBooking made;
    made.eventType = eventType()->id;
    made.start = start();
    made.timeZone = m_zone->zoneId();
    made.guestName = m_name->text().trimmed();
    made.guestEmail = m_email->text().trimmed();
    made.company = m_company->text().trimmed();
    made.message = m_message->toPlainText().trimmed();
    made.locationId = m_place->currentData().toString();
    return made;
}

void NewBookingDialog::fill(const QuickAdd& wish)
{
    for (int i = 0; i < m_eventTypes.size(); ++i)
        if (m_eventTypes[i].id == wish.eventTypes.value(0)) m_type->setCurrentIndex(i);
    if (wish.start) {
        showWallTime(*m_start, m_format.local(*wish.start));
        m_ways->setCurrent(AnyTime); // a time that was said is the user's, open or not
    } else if (wish.date) {
        showWallTime(*m_start, QDateTime(*wish.date, kMorning, m_format.zone())); // its open slots are shown
    }
    m_name->setText(wish.guestName.left(kNameLimit));
    m_email->setText(wish.guestEmail.left(kEmailLimit));
    const int minutes = int(span().lengthMs() / kMsPerMinute);
    if (wish.minutes && eventType() && *wish.minutes != minutes)
        setNotice(tr("This event type lasts %1 min, and Jicoo takes no other length.").arg(minutes));
    chooseEventType();
    showWay(m_ways->current());
    (wish.guestName.isEmpty() ? m_name : m_email)->setFocus();
}

void NewBookingDialog::tryAgain(const api::NewBooking& made, const QString& why)
{
    for (int i = 0; i < m_eventTypes.size(); ++i)
        if (m_eventTypes[i].id == made.eventType) m_type->setCurrentIndex(i);
    m_ways->setCurrent(OpenSlots);
    showWallTime(*m_start, m_format.local(made.start));
    m_zone->setZoneId(made.timeZone);
    m_name->setText(made.guestName);
    m_email->setText(made.guestEmail);
    m_company->setText(made.company);
    m_message->setPlainText(made.message);
    m_place->setCurrentIndex(m_place->findData(made.locationId));
    setNotice(why);
    if (const EventType* type = eventType()) m_picker->show(type->id, made.start, m_zone->zone());
    m_picker->select(std::nullopt); // the refused start is no choice any more
    showWay(OpenSlots);
}

void NewBookingDialog::accept()
{
    check();
    if (!problem().isEmpty()) return;
    CreateEdit edit;
    edit.placeholder = BookingId(QStringLiteral("local-") + QUuid::createUuid().toString(QUuid::WithoutBraces));
    edit.booking = booking();
    edit.span = span();
    Q_EMIT confirmed(edit);
    QDialog::accept();
}

} // namespace yoyaku::ui

#include "moc_newbookingdialog.cpp"
