#include "ui/hosts/ruleslist.h"

#include "core/models/directorymodel.h"
#include "ui/commands/teamacts.h"
#include "ui/hosts/fitted.h"
#include "ui/hosts/rulecard.h"
#include "ui/shell/actionregistry.h"
#include "ui/theme/theme.h"
#include "ui/widgets/iconsize.h"

#include <QApplication>
#include <QDrag>
#include <QDragEnterEvent>
#include <QLabel>
#include <QMimeData>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>
#include <algorithm>

namespace yoyaku::ui {

namespace {

const QString kMime = QStringLiteral("application/x-yoyaku-rule");
constexpr int kHead = 41;

const AssignRule* ruleWith(const QVector<AssignRule>& rules, const RuleId& id)
{
    const auto it = std::find_if(rules.begin(), rules.end(), [&](const AssignRule& rule) { return rule.id == id; });
    return id.isEmpty() || it == rules.end() ? nullptr : &*it;
}

} // namespace

RulesList::RulesList(Parts parts, QWidget* parent) : QWidget(parent), m_parts(parts)
{
    setObjectName(QStringLiteral("rulesList"));
    setAcceptDrops(parts.team != nullptr);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Maximum);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    auto* head = new QWidget(this);
    head->setFixedHeight(kHead);
    auto* line = new QHBoxLayout(head);
    line->setContentsMargins(16, 0, 8, 0);
    line->setSpacing(8);
    m_head = new QLabel(head);
    m_head->setFont(parts.theme.font(TextRole::Heading));
    m_note = new QLabel(head);
    m_note->setFont(parts.theme.font(TextRole::Small));
    m_note->setForegroundRole(QPalette::PlaceholderText);
    m_add = new QPushButton(head);
    m_add->setObjectName(QStringLiteral("rulesAdd"));
    m_add->setProperty("flat", true);
    m_add->setIconSize(iconBesideText(16));
    m_add->setVisible(parts.team != nullptr);
    line->addWidget(m_head);
    line->addWidget(m_note, 1);
    line->addWidget(m_add);
    all->addWidget(head);
    m_empty = new FittedLabel(this);
    m_empty->setObjectName(QStringLiteral("rulesEmpty"));
    m_empty->setContentsMargins(16, 8, 16, 16);
    m_empty->setForegroundRole(QPalette::PlaceholderText);
    all->addWidget(m_empty);
    m_rows = new QVBoxLayout;
    m_rows->setSpacing(0);
    all->addLayout(m_rows);
    connect(m_add, &QPushButton::clicked, this, &RulesList::addRule);
    connect(&parts.draft, &RulesDraft::changed, this, [this](const EventTypeId& eventType) {
        if (eventType == m_eventType) refresh();
    });
    connect(&parts.directory, &DirectoryModel::changed, this, &RulesList::refresh);
    connect(&parts.theme, &Theme::changed, this, &RulesList::retranslate);
    retranslate();
}

void RulesList::setEventType(const EventTypeId& eventType)
{
    if (m_eventType == eventType) return;
    m_eventType = eventType;
    if (!m_open.isEmpty() && !ruleWith(m_parts.draft.after(eventType).rules, m_open)) m_open = RuleId();
    refresh();
}

void RulesList::setOpenRule(const RuleId& rule)
{
    m_open = rule;
    refresh();
}

void RulesList::refresh()
{
    const AssignSetup after = m_parts.draft.after(m_eventType), before = m_parts.draft.before(m_eventType);
    const QVector<AssignRule> ofService = m_parts.directory.rulesOf(m_eventType);
    while (m_cards.size() > after.rules.size()) {
        RuleCard* card = m_cards.takeLast();
        card->hide();
        card->deleteLater(); // it may be what asked for this
    }
    while (m_cards.size() < after.rules.size()) {
        auto* card = new RuleCard(m_parts.theme, m_parts.format, m_parts.directory, this);
        m_rows->addWidget(card);
        m_cards.append(card);
        connectCard(card);
        card->show();
    }
    for (int i = 0; i < m_cards.size(); ++i) {
        const AssignRule& rule = after.rules[i];
        const AssignRule* known = ruleWith(before.rules, rule.id);
        RuleCard::State state;
        state.shown = {rule, known ? *known : AssignRule(), after.hosts,
                       after.methods.value(rule.id, AssignMethod::FewestFirst)};
        state.number = i + 1;
        state.isOpen = !m_open.isEmpty() && rule.id == m_open;
        // One on its way has no id yet by which it could be changed.
        state.hasJson = ruleWith(ofService, rule.id) != nullptr;
        m_cards[i]->setEnabled(m_parts.team && (state.hasJson || !known));
        state.isFirst = i == 0;
        state.isLast = i + 1 == m_cards.size();
        m_cards[i]->setState(state);
    }
    m_empty->setVisible(m_cards.isEmpty());
    m_add->setEnabled(!m_eventType.isEmpty());
    updateGeometry();
}

void RulesList::connectCard(RuleCard* card)
{
    connect(card, &RuleCard::toggled, this,
            [this, card] { setOpenRule(m_open == card->rule() ? RuleId() : card->rule()); });
    connect(card, &RuleCard::dragStarted, this, [this, card] { startDrag(card); });
    connect(card, &RuleCard::ruleChanged, this,
            [this](const AssignRule& rule) { m_parts.draft.setRule(m_eventType, rule); });
    connect(card, &RuleCard::methodChosen, this,
            [this, card](AssignMethod method) { m_parts.draft.assumeMethod(m_eventType, card->rule(), method); });
    connect(card, &RuleCard::jsonRequested, this, [this, card] {
        const QVector<AssignRule> rules = m_parts.directory.rulesOf(m_eventType);
        if (const AssignRule* rule = ruleWith(rules, card->rule()); rule && m_parts.team)
            m_parts.team->editRule(m_eventType, *rule);
    });
    connect(card, &RuleCard::removeRequested, this,
            [this, card] { m_parts.draft.removeRule(m_eventType, RuleId(card->rule())); });
    connect(card, &RuleCard::moveRequested, this, [this, card](int by) { move(indexOf(card), by); });
}

void RulesList::addRule()
{
    m_open = m_parts.draft.addRule(m_eventType, tr("New rule"));
    refresh();
    if (!m_cards.isEmpty() && m_cards.last()->rule() == m_open) m_cards.last()->beginRename();
}

void RulesList::move(int from, int by)
{
    const int to = from + by;
    if (from < 0 || to < 0 || to >= m_cards.size()) return;
    m_parts.draft.moveRule(m_eventType, from, to);
    if (to < m_cards.size()) m_cards[to]->header()->setFocus(Qt::ShortcutFocusReason);
}

RuleCard* RulesList::focusedCard() const
{
    for (QWidget* at = QApplication::focusWidget(); at && at != this; at = at->parentWidget())
        if (auto* card = qobject_cast<RuleCard*>(at); card && m_cards.contains(card)) return card;
    return nullptr;
}

void RulesList::registerActions(ActionRegistry& actions)
{
    if (!m_parts.team) return;
    const auto add = [&](const char* id, const char* text, QKeySequence keys, auto run) {
        actions.add({.id = QLatin1String(id),
                     .text = text,
                     .keys = {std::move(keys)},
                     .scope = this,
                     .isPossible = [this] { return isVisible() && focusedCard(); }},
                    this, [this, run] {
                        if (RuleCard* card = focusedCard()) run(card);
                    });
    };
    add("rules.up", QT_TRANSLATE_NOOP("Actions", "Move the rule up"), Qt::ALT | Qt::Key_Up,
        [this](RuleCard* card) { move(indexOf(card), -1); });
    add("rules.down", QT_TRANSLATE_NOOP("Actions", "Move the rule down"), Qt::ALT | Qt::Key_Down,
        [this](RuleCard* card) { move(indexOf(card), 1); });
    add("rules.delete", QT_TRANSLATE_NOOP("Actions", "Delete the rule"), Qt::Key_Delete,
        [this](RuleCard* card) { m_parts.draft.removeRule(m_eventType, RuleId(card->rule())); });
    actions.add({.id = QStringLiteral("rules.add"),
                 .text = QT_TRANSLATE_NOOP("Actions", "New assign rule"),
                 .icon = QLatin1String("action.new"),
                 .isPossible = [this] { return isVisible() && !m_eventType.isEmpty(); }},
                this, [this] { addRule(); });
}

void RulesList::startDrag(RuleCard* card)
{
    m_dragged = indexOf(card);
    auto* drag = new QDrag(this);
    auto* what = new QMimeData;
    what->setData(kMime, {});
    drag->setMimeData(what);
    drag->setPixmap(card->header()->grab());
    drag->exec(Qt::MoveAction);
    m_dragged = -1;
}

int RulesList::slotAt(int y) const
{
    for (int i = 0; i < m_cards.size(); ++i)
        if (y < m_cards[i]->geometry().center().y()) return i;
    return int(m_cards.size());
}

void RulesList::dragEnterEvent(QDragEnterEvent* event)
{
    if (event->mimeData()->hasFormat(kMime) && event->source() == this) event->acceptProposedAction();
}

void RulesList::dragMoveEvent(QDragMoveEvent* event)
{
    m_slot = slotAt(int(event->position().y()));
    update();
    event->acceptProposedAction();
}

void RulesList::dragLeaveEvent(QDragLeaveEvent*)
{
    m_slot.reset();
    update();
}

void RulesList::dropEvent(QDropEvent* event)
{
    const int slot = slotAt(int(event->position().y()));
    m_slot.reset();
    update();
    event->acceptProposedAction();
    const int to = slot > m_dragged ? slot - 1 : slot; // it leaves a gap first
    if (m_dragged >= 0 && to != m_dragged) m_parts.draft.moveRule(m_eventType, m_dragged, to);
}

void RulesList::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(QRect(0, kHead - 1, width(), 1), m_parts.theme.color(Color::LineHair));
    if (!m_slot || m_cards.isEmpty()) return;
    const int y = *m_slot < m_cards.size() ? m_cards[*m_slot]->y() : m_cards.last()->geometry().bottom() + 1;
    painter.fillRect(QRect(0, y - 1, width(), 2), m_parts.theme.color(Color::AccentFill));
}

void RulesList::retranslate()
{
    m_head->setText(tr("Assign rules"));
    m_note->setText(tr("first match wins"));
    m_add->setText(tr("Rule", "adds one"));
    m_add->setAccessibleName(tr("New assign rule"));
    m_add->setIcon(m_parts.theme.icon(QLatin1String("action.new"), Color::TextPrimary));
    m_empty->setWords(tr("No assign rule is known here. Hosts are asked by priority; equals share evenly."));
    refresh();
}

void RulesList::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) retranslate();
    QWidget::changeEvent(event);
}

} // namespace yoyaku::ui

#include "moc_ruleslist.cpp"
