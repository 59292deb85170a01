#include "ui/bookings/filtereditor.h"

#include "core/base/clock.h"
#include "core/models/bookingcounts.h"
#include "core/models/directorymodel.h"
#include "ui/bookings/questiontext.h"
#include "ui/format/safetext.h"
#include "ui/format/statustext.h"
#include "ui/format/timeformat.h"
#include "ui/theme/theme.h"
#include "ui/widgets/choicebox.h"
#include "ui/widgets/datefield.h"
#include "ui/widgets/ticksquare.h"

#include <QButtonGroup>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMouseEvent>
#include <QPainter>
#include <QRadioButton>
#include <QStyledItemDelegate>
#include <QTimer>
#include <QVBoxLayout>

namespace yoyaku::ui {

namespace {

using Kind = DayRange::Kind;

constexpr int kWidth = 260, kListHeight = 240, kLine = 28;
constexpr int kSearchFrom = 9; ///< so many values get a field to find one
constexpr int kTypingPauseMs = 250;

/// A line with a tick box; a press anywhere on it, or Space, changes it.
class ChoiceDelegate final : public QStyledItemDelegate
{
  public:
    ChoiceDelegate(const Theme& theme, QObject* parent) : QStyledItemDelegate(parent), m_theme(theme) {}

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const override { return {80, kLine}; }
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        const bool isCurrent = option.state.testFlag(QStyle::State_HasFocus);
        const bool isUnderMouse = option.state.testFlag(QStyle::State_MouseOver);
        if (isCurrent || isUnderMouse)
            painter->fillRect(option.rect, m_theme.color(isCurrent ? Color::BgSelected : Color::BgHover));
        const QRect box(option.rect.left(), option.rect.top(), kLine, option.rect.height());
        paintTickSquare(*painter, box, Qt::CheckState(index.data(Qt::CheckStateRole).toInt()), m_theme);
        painter->setFont(m_theme.font(TextRole::Body));
        painter->setPen(m_theme.color(Color::TextPrimary));
        const QRect room = option.rect.adjusted(kLine, 0, -4, 0);
        painter->drawText(room, Qt::AlignVCenter | Qt::TextSingleLine,
                          painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, room.width()));
    }

  protected:
    bool editorEvent(QEvent* event, QAbstractItemModel* model, const QStyleOptionViewItem&,
                     const QModelIndex& index) override
    {
        const bool isPress =
            event->type() == QEvent::MouseButtonRelease && static_cast<QMouseEvent*>(event)->button() == Qt::LeftButton;
        const bool isKey = event->type() == QEvent::KeyPress && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Space;
        if (!isPress && !isKey) return false;
        const bool isOn = index.data(Qt::CheckStateRole).toInt() == Qt::Checked;
        return model->setData(index, isOn ? Qt::Unchecked : Qt::Checked, Qt::CheckStateRole);
    }

  private:
    const Theme& m_theme;
};

template <class List, class Value>
void setIn(List& list, const Value& value, bool isIn)
{
    list.removeAll(value);
    if (isIn) list.append(value);
}

} // namespace

FilterEditor::FilterEditor(Parts parts, FilterKind kind, BookingQuestion question, QWidget* parent)
    : QWidget(parent), m_parts(parts), m_kind(kind), m_question(std::move(question)), m_column(new QVBoxLayout(this))
{
    setObjectName(QStringLiteral("filterEditor"));
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(6);
    setMinimumWidth(kWidth);
    auto* head = new QLabel(filterKindText(kind), this);
    head->setTextFormat(Qt::PlainText);
    head->setFont(parts.theme.font(TextRole::BodyStrong));
    m_column->addWidget(head);
    build();
}

void FilterEditor::tell() { Q_EMIT changed(m_question); }

void FilterEditor::addHint(const QString& text, const QString& objectName)
{
    auto* hint = new QLabel(text, this);
    hint->setObjectName(objectName);
    hint->setTextFormat(Qt::PlainText);
    hint->setWordWrap(true);
    hint->setFixedWidth(kWidth);
    hint->setFont(m_parts.theme.font(TextRole::Small));
    hint->setForegroundRole(QPalette::PlaceholderText);
    m_column->addWidget(hint);
}

void FilterEditor::build()
{
    QVector<Choice> choices;
    switch (m_kind) {
    case FilterKind::Starts:
        return buildRange(&BookingQuestion::starts,
                          {Kind::FromToday, Kind::Today, Kind::Tomorrow, Kind::ThisWeek, Kind::Next7, Kind::Next30,
                           Kind::Past, Kind::Since30, Kind::Custom});
    case FilterKind::Created:
        return buildRange(&BookingQuestion::created, {Kind::Today, Kind::Last7, Kind::Since30, Kind::Custom});
    case FilterKind::Status:
        for (const auto status : {BookingStatus::Open, BookingStatus::Request, BookingStatus::Cancel})
            choices.append({statusLook(status).text, m_question.statuses.contains(status),
                            [this, status](bool isOn) { setIn(m_question.statuses, status, isOn); }});
        return buildChoices(choices);
    case FilterKind::Host:
        return buildHosts();
    case FilterKind::EventType:
        for (const EventType& type : m_parts.directory.eventTypes())
            choices.append({type.name, m_question.eventTypes.contains(type.id),
                            [this, id = type.id](bool isOn) { setIn(m_question.eventTypes, id, isOn); }});
        return buildChoices(choices);
    case FilterKind::Zone:
        return buildZones();
    case FilterKind::Campaign:
        return buildCampaign();
    case FilterKind::Answers:
        return buildAnswers();
    case FilterKind::Marks:
        using Mark = BookingFilter::Mark;
        for (const Mark mark : {Mark::Changed, Mark::Held, Mark::Refused, Mark::Gone})
            choices.append({markText(mark), m_question.marks.contains(mark),
                            [this, mark](bool isOn) { setIn(m_question.marks, mark, isOn); }});
        return buildChoices(choices);
    case FilterKind::WeekHour:
        return buildWeekHour();
    }
}

void FilterEditor::buildWeekHour()
{
    using WeekHour = BookingFilter::WeekHour;
    constexpr int kUsualHour = 10;
    const WeekHour shown = m_question.weekHour.value_or(WeekHour{1, kUsualHour, m_parts.format.zone().id()});
    auto* line = new QHBoxLayout;
    const auto box = [&](const char* name, const QString& said) {
        auto* choice = new ChoiceBox(m_parts.theme, this);
        choice->setObjectName(QLatin1String(name));
        choice->setAccessibleName(said);
        line->addWidget(choice, 1);
        return choice;
    };
    auto* day = box("filterWeekday", tr("Day of the week"));
    day->addItem(tr("Any"));
    for (int i = 0; i < 7; ++i) day->addItem(m_parts.format.weekday(QDate(2024, 1, 1).addDays(i))); // a Monday
    auto* hour = box("filterHour", tr("Hour"));
    for (int i = 0; i < 24; ++i) hour->addItem(QStringLiteral("%1:00").arg(i, 2, 10, QLatin1Char('0')));
    day->setCurrentIndex(m_question.weekHour ? shown.day : 0);
    hour->setCurrentIndex(shown.hour);
    m_column->addLayout(line);
    addHint(tr("By the clock in %1.").arg(TimeFormat::city(QTimeZone(shown.zone))));
    const auto take = [this, day, hour, zone = shown.zone] {
        m_question.weekHour.reset();
        if (day->currentIndex() > 0) m_question.weekHour = WeekHour{day->currentIndex(), hour->currentIndex(), zone};
        tell();
    };
    connect(day, &QComboBox::activated, this, take);
    connect(hour, &QComboBox::activated, this, [day, take] {
        if (day->currentIndex() == 0) day->setCurrentIndex(1);
        take();
    });
}

void FilterEditor::buildRange(DayRange BookingQuestion::*range, const QVector<Kind>& kinds)
{
    auto* group = new QButtonGroup(this);
    for (const Kind kind : kinds) {
        auto* radio = new QRadioButton(dayRangeText(kind), this);
        radio->setObjectName(QStringLiteral("range%1").arg(int(kind)));
        radio->setMinimumHeight(24);
        radio->setChecked((m_question.*range).kind == kind);
        group->addButton(radio, int(kind));
        m_column->addWidget(radio);
    }
    connect(group, &QButtonGroup::idClicked, this, [this, range](int kind) {
        DayRange& days = m_question.*range;
        days.kind = Kind(kind);
        if (days.kind == Kind::Custom && !days.first.isValid())
            days.first = days.last = m_parts.format.day(m_parts.clock.now());
        tell();
    });
    buildCustom(range);
}

void FilterEditor::buildCustom(DayRange BookingQuestion::*range)
{
    const QDate today = m_parts.format.day(m_parts.clock.now());
    auto* line = new QHBoxLayout;
    const DayRange& days = m_question.*range;
    const auto field = [&](const char* name, const QString& said, QDate day) {
        auto* edit = new DateField(m_parts.theme, m_parts.format, DateField::Shows::Day, today, this);
        edit->setObjectName(QLatin1String(name));
        edit->setAccessibleName(said);
        if (day.isValid()) edit->setDate(day);
        line->addWidget(edit, 1);
        return edit;
    };
    auto* first = field("rangeFirst", tr("From"), days.first);
    line->addWidget(new QLabel(QStringLiteral("–"), this));
    auto* last = field("rangeLast", tr("To"), days.last);
    m_column->addLayout(line);
    const auto take = [this, range, first, last] {
        // The other end follows, so that no range is empty.
        if (last->date() < first->date())
            (sender() == last ? first : last)->setDate(sender() == last ? last->date() : first->date());
        m_question.*range = {Kind::Custom, first->date(), last->date()};
        if (auto* custom = findChild<QRadioButton*>(QStringLiteral("range%1").arg(int(Kind::Custom))))
            custom->setChecked(true);
        tell();
    };
    connect(first, &DateField::dateChanged, this, take);
    connect(last, &DateField::dateChanged, this, take);
}

void FilterEditor::buildChoices(const QVector<Choice>& choices)
{
    auto* list = new QListWidget(this);
    list->setObjectName(QStringLiteral("filterChoices"));
    list->setAccessibleName(filterKindText(m_kind));
    list->setProperty("side", true);
    list->setMouseTracking(true);
    list->setItemDelegate(new ChoiceDelegate(m_parts.theme, list));
    for (const Choice& choice : choices) {
        auto* item = new QListWidgetItem(safeText(choice.text), list);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsUserCheckable | Qt::ItemIsSelectable);
        item->setCheckState(choice.isOn ? Qt::Checked : Qt::Unchecked);
    }
    connect(list, &QListWidget::itemChanged, this, [this, list, choices](QListWidgetItem* item) {
        choices[list->row(item)].set(item->checkState() == Qt::Checked);
        tell();
    });
    list->setFixedHeight(std::min(kListHeight, int(choices.size()) * kLine + 4));
    if (choices.size() >= kSearchFrom) {
        auto* find = new QLineEdit(this);
        find->setObjectName(QStringLiteral("filterFind"));
        find->setPlaceholderText(tr("Find"));
        find->setAccessibleName(tr("Find"));
        find->setClearButtonEnabled(true);
        connect(find, &QLineEdit::textChanged, list, [list](const QString& text) {
            for (int row = 0; row < list->count(); ++row)
                list->item(row)->setHidden(!list->item(row)->text().contains(text.trimmed(), Qt::CaseInsensitive));
        });
        m_column->addWidget(find);
    }
    m_column->addWidget(list);
    if (choices.isEmpty()) addHint(tr("There is nothing to choose from yet."));
}

void FilterEditor::buildHosts()
{
    QVector<Choice> choices;
    choices.append({tr("No host"), m_question.noHost, [this](bool isOn) {
                        m_question.noHost = isOn;
                        if (isOn) m_question.hosts.clear();
                    }});
    for (const User& user : m_parts.directory.users())
        choices.append({user.name, m_question.hosts.contains(user.id), [this, id = user.id](bool isOn) {
                            setIn(m_question.hosts, id, isOn);
                            if (isOn) m_question.noHost = false;
                        }});
    buildChoices(choices);
    // One way or the other: no host, or one of these.
    auto* list = findChild<QListWidget*>(QStringLiteral("filterChoices"));
    connect(this, &FilterEditor::changed, list, [list](const BookingQuestion& question) {
        const QSignalBlocker quiet(list);
        if (question.noHost)
            for (int row = 1; row < list->count(); ++row) list->item(row)->setCheckState(Qt::Unchecked);
        else
            list->item(0)->setCheckState(Qt::Unchecked);
    });
}

void FilterEditor::buildZones()
{
    const auto build = [this](const QVector<NamedCount>& zones) {
        QVector<Choice> choices;
        choices.append({tr("Abroad: any but %1").arg(TimeFormat::city(m_parts.format.zone())), m_question.isAbroad,
                        [this](bool isOn) {
                            m_question.isAbroad = isOn;
                            if (isOn) m_question.zones.clear();
                        }});
        QStringList names = m_question.zones; // also those that no booking has any more
        for (const NamedCount& zone : zones)
            if (!names.contains(zone.name)) names.append(zone.name);
        for (const QString& name : names)
            choices.append({name, m_question.zones.contains(name), [this, name](bool isOn) {
                                setIn(m_question.zones, name, isOn);
                                if (isOn) m_question.isAbroad = false;
                            }});
        buildChoices(choices);
    };
    if (!m_parts.counts) return build({});
    m_parts.counts->zones(this, build);
}

void FilterEditor::buildCampaign()
{
    auto* field = new QLineEdit(m_question.campaign, this);
    field->setObjectName(QStringLiteral("filterCampaign"));
    field->setPlaceholderText(tr("Exactly as the column shows it"));
    field->setAccessibleName(filterKindText(m_kind));
    field->setClearButtonEnabled(true);
    m_column->addWidget(field);
    connect(field, &QLineEdit::textChanged, this, [this](const QString& text) {
        m_question.campaign = text;
        tell();
    });
    if (!m_parts.counts) return;
    m_parts.counts->campaigns(this, [this, field](const QVector<NamedCount>& campaigns) {
        auto* list = new QListWidget(this);
        list->setObjectName(QStringLiteral("filterCampaigns"));
        list->setAccessibleName(tr("Campaigns of the bookings on this computer"));
        list->setProperty("side", true);
        for (const NamedCount& campaign : campaigns) {
            auto* item = new QListWidgetItem(
                tr("%1 · %2", "campaign, bookings").arg(safeText(campaign.name), m_parts.format.number(campaign.count)),
                list);
            item->setData(Qt::UserRole, campaign.name);
        }
        list->setFixedHeight(std::min(kListHeight, int(campaigns.size()) * kLine + 4));
        list->setVisible(!campaigns.isEmpty());
        const auto take = [field](QListWidgetItem* item) { field->setText(item->data(Qt::UserRole).toString()); };
        connect(list, &QListWidget::itemClicked, field, take);
        connect(list, &QListWidget::itemActivated, field, take);
        m_column->addWidget(list);
    });
}

void FilterEditor::buildAnswers()
{
    auto* field = new QLineEdit(m_question.answers, this);
    field->setObjectName(QStringLiteral("filterAnswers"));
    field->setPlaceholderText(tr("Text in answers and messages"));
    field->setAccessibleName(filterKindText(m_kind));
    field->setClearButtonEnabled(true);
    m_column->addWidget(field);
    auto* pause = new QTimer(this);
    pause->setSingleShot(true);
    pause->setInterval(kTypingPauseMs);
    connect(field, &QLineEdit::textChanged, pause, qOverload<>(&QTimer::start));
    connect(pause, &QTimer::timeout, this, [this, field] {
        m_question.answers = field->text();
        tell();
    });
    addHint(tr("Only bookings whose guest details are on this computer are searched."), QStringLiteral("answersHint"));
    if (!m_parts.counts) return;
    m_parts.counts->guestDetails(this, [this](qint64 count) {
        if (auto* hint = findChild<QLabel*>(QStringLiteral("answersHint")))
            hint->setText(
                tr("Searches the %n booking(s) whose guest details are on this computer.", nullptr, int(count)));
    });
}

} // namespace yoyaku::ui

#include "moc_filtereditor.cpp"
