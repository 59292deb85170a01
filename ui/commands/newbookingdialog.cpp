#include "ui/commands/newbookingdialog.h"

#include "ui/commands/slotpicker.h"
#include "ui/commands/walltime.h"
#include "ui/format/emailshape.h"
#include "ui/format/timeformat.h"
#include "ui/theme/theme.h"
#include "ui/widgets/choicebox.h"

#include <QComboBox>
#include <QCompleter>
#include <QDateTimeEdit>
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
      m_type(new ChoiceBox(theme, this)),
      m_zone(new ChoiceBox(theme, this)),
      m_place(new ChoiceBox(theme, this)),
      m_start(new QDateTimeEdit(this)),
      m_name(field(this, "guestName", kNameLimit)),
      m_email(field(this, "guestEmail", kEmailLimit)),
      m_company(field(this, "guestCompany", kCompanyLimit)),
      m_message(new QPlainTextEdit(this)),
      m_problem(new QLabel(this)),
      m_picker(new SlotPicker(theme, format, lookup, this))
{
    resize(936, 600);
    const EpochMs nextHour = (now / kMsPerHour + 1) * kMsPerHour;
    showWallTime(*m_start, format.local(span ? span->start : nextHour));
    buildForm();
    setFoot(tr("Discard"), tr("Book"));
    setFootNote(tr("Create Booking, held 5 s. Ctrl Z takes it back."));
    connect(m_type, &QComboBox::currentIndexChanged, this, &NewBookingDialog::chooseEventType);
    connect(m_picker, &SlotPicker::picked, this, [this](EpochMs start) {
        showWallTime(*m_start, m_format.local(start));
        m_picker->select(start);
    });
    connect(m_start, &QDateTimeEdit::dateTimeChanged, this, [this] {
        m_picker->select(start());
        check();
    });
    connect(m_zone, &QComboBox::currentTextChanged, this, [this](const QString& zone) {
        m_picker->setGuestZone(QTimeZone(zone.toUtf8()));
        check();
    });
    for (QLineEdit* edit : {m_name, m_email, m_company})
        connect(edit, &QLineEdit::textChanged, this, [this] { check(); });
    chooseEventType(m_type->currentIndex());
    m_name->setFocus();
}

void NewBookingDialog::buildForm()
{
    auto* form = new QGridLayout;
    form->setHorizontalSpacing(12);
    form->setVerticalSpacing(8);
    form->setColumnStretch(1, 1);
    form->setColumnStretch(3, 1);
    for (const EventType& type : m_eventTypes) m_type->addItem(type.name, type.id.text());
    m_type->setObjectName(QStringLiteral("eventType"));
    m_start->setObjectName(QStringLiteral("start"));
    m_start->setDisplayFormat(QStringLiteral("yyyy-MM-dd HH:mm"));
    m_start->setCalendarPopup(true);
    const auto add = [&](int row, int column, const QString& text, QWidget* widget) {
        auto* label = new QLabel(text, this);
        label->setBuddy(widget);
        widget->setAccessibleName(text);
        form->addWidget(label, row, column);
        form->addWidget(widget, row, column + 1);
    };
    add(0, 0, tr("Event type"), m_type);
    add(0, 2, tr("Start"), m_start);
    add(1, 0, tr("Guest name"), m_name);
    add(1, 2, tr("E-mail"), m_email);
    add(2, 0, tr("Company"), m_company);
    add(2, 2, tr("Guest's time zone"), m_zone);
    add(3, 0, tr("Place"), m_place);
    add(3, 2, tr("Message"), m_message);
    buildGuest(form);
}

void NewBookingDialog::buildGuest(QGridLayout* form)
{
    m_zone->setEditable(true);
    m_zone->setObjectName(QStringLiteral("guestZone"));
    for (const QByteArray& id : QTimeZone::availableTimeZoneIds()) m_zone->addItem(QString::fromUtf8(id));
    m_zone->setCurrentText(QString::fromUtf8(m_format.zone().id()));
    m_zone->completer()->setFilterMode(Qt::MatchContains);
    m_zone->completer()->setCompletionMode(QCompleter::PopupCompletion);
    m_message->setObjectName(QStringLiteral("message"));
    m_message->setMaximumHeight(56);
    m_message->setTabChangesFocus(true);
    m_problem->setObjectName(QStringLiteral("problem"));
    m_problem->setTextFormat(Qt::PlainText);
    m_problem->setForegroundRole(QPalette::PlaceholderText);
    content()->addLayout(form);
    content()->addWidget(m_picker, 1);
    content()->addWidget(m_problem);
}

EpochMs NewBookingDialog::start() const { return instantOf(*m_start, m_format.zone()); }

const EventType* NewBookingDialog::eventType() const
{
    const int index = m_type->currentIndex();
    return index >= 0 && index < m_eventTypes.size() ? &m_eventTypes[index] : nullptr;
}

void NewBookingDialog::chooseEventType(int)
{
    m_place->clear();
    if (const EventType* type = eventType()) {
        for (const QString& place : type->locationIds) m_place->addItem(m_format.placeName(place), place);
        m_picker->show(type->id, start(), QTimeZone(m_zone->currentText().toUtf8()));
        m_picker->select(start());
    }
    m_place->setEnabled(m_place->count() > 1);
    check();
}

QString NewBookingDialog::problem() const
{
    if (!eventType()) return tr("There is no event type to book. Sync first.");
    if (m_name->text().trimmed().isEmpty()) return tr("Who is the guest?");
    if (!looksLikeEmail(m_email->text().trimmed())) return tr("The guest's e-mail address is needed.");
    if (!QTimeZone(m_zone->currentText().toUtf8()).isValid()) return tr("This computer does not know that time zone.");
    if (m_message->toPlainText().size() > kMessageLimit) return tr("The message is longer than 2,000 characters.");
    return {};
}

void NewBookingDialog::check()
{
    const QString text = problem();
    m_problem->setText(text);
    setActAllowed(text.isEmpty());
}

api::NewBooking NewBookingDialog::booking() const
{
    api::NewBooking made;
    made.eventType = eventType()->id;
    made.start = start();
    made.timeZone = m_zone->currentText();
    made.guestName = m_name->text().trimmed();
    made.guestEmail = m_email->text().trimmed();
    made.company = m_company->text().trimmed();
    made.message = m_message->toPlainText().trimmed();
    made.locationId = m_place->currentData().toString();
    return made;
}

void NewBookingDialog::fill(const api::NewBooking& made)
{
    for (int i = 0; i < m_eventTypes.size(); ++i)
        if (m_eventTypes[i].id == made.eventType) m_type->setCurrentIndex(i);
    showWallTime(*m_start, m_format.local(made.start));
    m_zone->setCurrentText(made.timeZone);
    m_name->setText(made.guestName);
    m_email->setText(made.guestEmail);
    m_company->setText(made.company);
    m_message->setPlainText(made.message);
    m_place->setCurrentIndex(m_place->findData(made.locationId));
    m_picker->refresh();
}

void NewBookingDialog::accept()
{
    check();
    if (!problem().isEmpty()) return;
    CreateEdit edit;
    edit.placeholder = BookingId(QStringLiteral("local-") + QUuid::createUuid().toString(QUuid::WithoutBraces));
    edit.booking = booking();
    const int minutes = eventType()->durationMinutes > 0 ? eventType()->durationMinutes : kDefaultMinutes;
    edit.span = {edit.booking.start, edit.booking.start + minutes * kMsPerMinute};
    Q_EMIT confirmed(edit);
    QDialog::accept();
}

} // namespace yoyaku::ui

#include "moc_newbookingdialog.cpp"
