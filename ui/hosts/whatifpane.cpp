#include "ui/hosts/whatifpane.h"

#include "core/insight/rulesdraft.h"
#include "core/models/directorymodel.h"
#include "ui/format/timeformat.h"
#include "ui/hosts/dumbbells.h"
#include "ui/hosts/fitted.h"
#include "ui/hosts/twinpanel.h"
#include "ui/theme/theme.h"
#include "ui/widgets/choicebox.h"

#include <QEvent>
#include <QFrame>
#include <QHBoxLayout>
#include <QLabel>
#include <QSignalBlocker>
#include <algorithm>
#include <cmath>

namespace yoyaku::ui {

namespace {

constexpr int kWeeks[] = {4, 8, 13, 26};
constexpr int kEdge = 16;
constexpr int kMostLines = 60; ///< more than that is nothing to read off

QLabel* newLabel(const Theme& theme, TextRole role, QWidget* parent, bool isQuiet = true)
{
    auto* label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setFont(theme.font(role));
    if (isQuiet) label->setForegroundRole(QPalette::PlaceholderText);
    return label;
}

/// Busiest less quietest of those who are asked at all.
int spreadOf(const ReplayResult& result, const QVector<EventTypeHost>& hosts)
{
    int least = -1, most = 0;
    for (const EventTypeHost& host : hosts) {
        if (host.priority == 0) continue;
        const int n = result.bookings.value(host.userId);
        least = least < 0 ? n : std::min(least, n);
        most = std::max(most, n);
    }
    return most - std::max(0, least);
}

double offeredOf(const ReplayResult& result)
{
    return result.slotsInAll > 0 ? std::round(1000.0 * result.slotsOffered / result.slotsInAll) / 10 : 100;
}

} // namespace

WhatIfPane::WhatIfPane(Parts parts, QWidget* parent) : QWidget(parent), m_parts(parts)
{
    setObjectName(QStringLiteral("whatIf"));
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 8, 0, 16);
    all->setSpacing(8);
    buildHead();
    all->addWidget(m_state = new FittedLabel(this));
    m_state->setForegroundRole(QPalette::PlaceholderText);
    m_state->setObjectName(QStringLiteral("whatIfState"));
    m_state->setContentsMargins(kEdge, 4, kEdge, 4);
    all->addWidget(m_figureRow = buildFigures());
    m_hosts = new Dumbbells(parts.theme, this);
    m_panel = new TwinPanel(m_hosts, parts.theme, this);
    all->addWidget(m_panel);
    m_noteRow = new QWidget(this);
    auto* note = new QHBoxLayout(m_noteRow);
    note->setContentsMargins(kEdge, 0, kEdge, 0);
    note->setSpacing(8);
    note->addWidget(m_mark = new QLabel(m_noteRow), 0, Qt::AlignTop);
    note->addWidget(m_note = new FittedLabel(m_noteRow), 1);
    m_note->setFont(parts.theme.font(TextRole::Small));
    m_note->setForegroundRole(QPalette::PlaceholderText);
    m_note->setObjectName(QStringLiteral("whatIfNote"));
    all->addWidget(m_noteRow);
    connect(&parts.whatIf, &WhatIf::changed, this, &WhatIfPane::showAnswer);
    connect(&parts.theme, &Theme::changed, this, &WhatIfPane::retranslate);
    retranslate();
}

void WhatIfPane::buildHead()
{
    auto* row = new QHBoxLayout;
    row->setContentsMargins(kEdge, 0, kEdge, 0);
    row->setSpacing(8);
    row->addWidget(m_head = newLabel(m_parts.theme, TextRole::Heading, this, false));
    row->addWidget(m_of = newLabel(m_parts.theme, TextRole::Small, this));
    m_weeks = new ChoiceBox(m_parts.theme, this);
    m_weeks->setObjectName(QStringLiteral("whatIfWeeks"));
    m_weeks->setFont(m_parts.theme.font(TextRole::Small));
    row->addWidget(m_weeks);
    row->addStretch(1);
    row->addWidget(m_meta = newLabel(m_parts.theme, TextRole::Small, this));
    m_meta->setObjectName(QStringLiteral("whatIfMeta"));
    static_cast<QVBoxLayout*>(layout())->addLayout(row);
    connect(m_weeks, &QComboBox::activated, this, [this](int index) { m_parts.whatIf.setWeeks(kWeeks[index]); });
}

QWidget* WhatIfPane::buildFigures()
{
    auto* holder = new QWidget(this);
    auto* outer = new QHBoxLayout(holder);
    outer->setContentsMargins(kEdge, 0, kEdge, 0);
    auto* card = new QFrame(holder);
    card->setObjectName(QStringLiteral("card"));
    auto* cells = new QHBoxLayout(card);
    cells->setContentsMargins(1, 6, 1, 6);
    cells->setSpacing(0);
    for (int i = 0; i < 3; ++i) {
        if (i > 0) {
            auto* line = new QFrame(card);
            line->setFrameShape(QFrame::VLine);
            cells->addWidget(line);
        }
        auto* cell = new QWidget(card);
        auto* column = new QVBoxLayout(cell);
        column->setContentsMargins(10, 0, 4, 0);
        column->setSpacing(0);
        Figure& figure = m_figures[i];
        column->addWidget(figure.name = newLabel(m_parts.theme, TextRole::Small, cell));
        auto* line = new QHBoxLayout;
        line->setSpacing(0);
        line->addWidget(figure.before = newLabel(m_parts.theme, TextRole::Heading, cell));
        QFont plain = m_parts.theme.font(TextRole::Heading);
        plain.setWeight(QFont::Normal);
        figure.before->setFont(plain);
        line->addWidget(figure.after = newLabel(m_parts.theme, TextRole::Heading, cell, false));
        figure.after->setObjectName(QStringLiteral("whatIfFigure%1").arg(i));
        line->addStretch(1);
        column->addLayout(line);
        cells->addWidget(cell, 1);
    }
    outer->addWidget(card);
    return holder;
}

void WhatIfPane::setEventType(const EventTypeId& eventType)
{
    m_eventType = eventType;
    m_parts.whatIf.setEventType(eventType);
    showAnswer();
}

void WhatIfPane::takeFocus() { m_weeks->setFocus(Qt::ShortcutFocusReason); }

bool WhatIfPane::hasDraft() const { return !m_parts.draft.changes(m_eventType).isEmpty(); }

void WhatIfPane::showFigure(int index, double before, double after, Better better, const QString& unit)
{
    const auto text = [&](double n) -> QString {
        return QLocale(QLocale::English).toString(n, 'f', std::floor(n) == n ? 0 : 1) + unit;
    };
    const bool isSame = qFuzzyCompare(before + 1, after + 1);
    const bool isBetter = (after < before) == (better == Better::Less);
    Figure& figure = m_figures[index];
    figure.before->setText(isSame ? QString() : tr("%1 → ").arg(text(before)));
    figure.before->setVisible(!isSame);
    figure.after->setText(text(after));
    QPalette palette = figure.after->palette();
    palette.setColor(QPalette::WindowText, m_parts.theme.color(isSame     ? Color::TextPrimary
                                                               : isBetter ? Color::SuccessText
                                                                          : Color::WarningText));
    figure.after->setPalette(palette);
}

void WhatIfPane::showHosts(const WhatIf::Answer& answer)
{
    QVector<Dumbbells::Line> lines;
    for (const EventTypeHost& host : answer.setup.hosts) {
        Dumbbells::Line line{host.userId, host.name.isEmpty() ? m_parts.directory.userName(host.userId) : host.name,
                             answer.before.bookings.value(host.userId), answer.after.bookings.value(host.userId)};
        if (host.priority > 0 || line.before > 0 || line.after > 0) lines.append(line);
    }
    std::stable_sort(lines.begin(), lines.end(), [](const auto& a, const auto& b) { return a.before > b.before; });
    m_hosts->setLines(lines.mid(0, kMostLines), hasDraft());
    m_panel->setFixedHeight(std::max(24, m_hosts->heightFor(0)));
    m_panel->refresh();
}

QString WhatIfPane::basis(const WhatIf::Answer& answer) const
{
    QStringList parts{tr("Worked out on this computer from the published rules.")};
    const int weeks = m_parts.whatIf.weeks();
    if (answer.likeness.judged > 0)
        parts.append(tr("%1 % of the real picks in these %n weeks match the same method.", nullptr, weeks)
                         .arg(qRound(100.0 * answer.likeness.same / answer.likeness.judged)));
    else
        parts.append(tr("No real pick of these %n weeks can be compared with it.", nullptr, weeks));
    parts.append(tr("How a rule chooses is assumed: Jicoo does not tell it."));
    if (answer.isPart)
        parts.append(tr("Only the latest %1 bookings were replayed.").arg(m_parts.format.number(answer.bookings)));
    return parts.join(tr(" ", "between sentences"));
}

void WhatIfPane::showAnswer()
{
    const WhatIf::Answer* answer = m_parts.whatIf.answer();
    const bool isKnown = answer && answer->bookings > 0;
    const bool isWorking = m_parts.whatIf.isWorking();
    for (QWidget* part : {m_figureRow, static_cast<QWidget*>(m_panel), m_noteRow}) part->setVisible(isKnown);
    QString state;
    if (!isKnown)
        state = isWorking || !answer
                    ? tr("Replaying the bookings of these weeks…")
                    : tr("No booking was made in these weeks, so there is nothing to replay. A longer period may "
                         "have some.");
    else if (!hasDraft())
        state = tr("No draft yet: this is what the published rules make of these weeks.");
    m_state->setWords(state);
    m_state->setVisible(!state.isEmpty());
    m_meta->setText(isWorking ? tr("working…")
                    : isKnown ? tr("%n booking(s)", nullptr, answer->bookings) + QStringLiteral(" · ") +
                                    tr("%1 s", "seconds").arg(std::max(0.1, answer->seconds), 0, 'f', 1)
                              : QString());
    if (!isKnown) return;
    showFigure(0, spreadOf(answer->before, m_parts.draft.before(m_eventType).hosts),
               spreadOf(answer->after, answer->setup.hosts), Better::Less);
    showFigure(1, answer->before.withoutHost, answer->after.withoutHost, Better::Less);
    showFigure(2, offeredOf(answer->before), offeredOf(answer->after), Better::More, QStringLiteral(" %"));
    showHosts(*answer);
    m_note->setWords(basis(*answer));
}

void WhatIfPane::retranslate()
{
    m_head->setText(tr("What if"));
    m_of->setText(tr("replay of"));
    const QSignalBlocker quiet(m_weeks);
    m_weeks->clear();
    for (const int weeks : kWeeks) m_weeks->addItem(tr("last %n weeks", nullptr, weeks), weeks);
    m_weeks->setCurrentIndex(std::max(0, m_weeks->findData(m_parts.whatIf.weeks())));
    m_weeks->setAccessibleName(tr("Weeks that are replayed"));
    const QString names[] = {tr("Busiest − quietest"), tr("Without a host"), tr("Slots offered")};
    for (int i = 0; i < 3; ++i) m_figures[i].name->setText(names[i]);
    m_mark->setPixmap(m_parts.theme.pixmap(QLatin1String("st.info"), 14, Color::TextSecondary, devicePixelRatioF()));
    showAnswer();
}

void WhatIfPane::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) retranslate();
    QWidget::changeEvent(event);
}

} // namespace yoyaku::ui

#include "moc_whatifpane.cpp"
