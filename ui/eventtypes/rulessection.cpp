#include "ui/eventtypes/rulessection.h"

#include "core/models/directorymodel.h"
#include "ui/commands/teamacts.h"
#include "ui/format/ruletext.h"
#include "ui/format/safetext.h"
#include "ui/format/statustext.h"
#include "ui/theme/theme.h"
#include "ui/widgets/jsonblock.h"
#include "ui/widgets/pill.h"

#include <QEvent>
#include <QFrame>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace yoyaku::ui {

namespace {

QLabel* line(const QString& text, const QFont& font, QWidget* parent)
{
    auto* label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setFont(font);
    return label;
}

} // namespace

RulesSection::RulesSection(AssignRuleModel& model, const DirectoryModel& directory, TeamActs& acts, const Theme& theme,
                           const TimeFormat& format, QWidget* parent)
    : Section(theme, parent),
      m_model(model),
      m_directory(directory),
      m_acts(acts),
      m_format(format),
      m_new(addButton("ruleNew"))
{
    connect(m_new, &QPushButton::clicked, this, [this] { m_acts.createRule(m_model.eventType()); });
    connect(&model, &AssignRuleModel::rowsChanged, this, &RulesSection::fill);
    connect(&directory, &DirectoryModel::changed, this, &RulesSection::fill);
    connect(&theme, &Theme::changed, this, &RulesSection::fill);
    retranslate();
}

void RulesSection::setDenied(const QString& why)
{
    setNotice(why);
    m_new->setEnabled(why.isEmpty());
    fill();
}

void RulesSection::fill()
{
    // A rule may be filled anew by the press of its own button: what goes, goes when that is over.
    if (m_list) {
        m_list->hide();
        m_list->deleteLater();
    }
    m_list = new QWidget(this);
    auto* column = new QVBoxLayout(m_list);
    column->setContentsMargins(16, 0, 16, 0);
    column->setSpacing(8);
    const auto& rows = m_model.rows();
    for (const AssignRuleModel::Row& row : rows) column->addWidget(card(row));
    if (rows.isEmpty()) {
        auto* empty = line(tr("No assign rules are known for this event type."), m_theme.font(TextRole::Body), m_list);
        empty->setForegroundRole(QPalette::PlaceholderText);
        column->addWidget(empty);
    }
    body()->addWidget(m_list);
    m_list->show();
    setNote(rows.isEmpty()               ? QString()
            : m_model.isShapeConfirmed() ? tr("%n rule(s), read as expected", nullptr, int(rows.size()))
                                         : tr("%n rule(s), shape unconfirmed", nullptr, int(rows.size())));
}

void RulesSection::addHead(QVBoxLayout* to, QWidget* card, const AssignRuleModel::Row& row)
{
    auto* head = new QHBoxLayout;
    head->setSpacing(8);
    QFont font = m_theme.font(TextRole::BodyStrong);
    font.setStrikeOut(row.isDeleting);
    head->addWidget(line(ruleName(row.rule), font, card), 1);
    auto* state = new Pill(m_theme, card);
    state->setLook(pendingLook(row.pending));
    head->addWidget(state);
    const bool isChangeable = !row.isDeleting && !row.rule.id.isEmpty();
    const auto add = [&](const char* name, const QString& text, const char* look, auto act) {
        auto* button = new QPushButton(text, card);
        button->setObjectName(QLatin1String(name));
        button->setProperty(look, true);
        button->setEnabled(isChangeable);
        connect(button, &QPushButton::clicked, this,
                [this, act, rule = row.rule] { (m_acts.*act)(m_model.eventType(), rule); });
        head->addWidget(button);
    };
    add("ruleEdit", tr("Edit…"), "flat", &TeamActs::editRule);
    add("ruleDelete", tr("Delete…"), "flatDanger", &TeamActs::deleteRule);
    to->addLayout(head);
}

QWidget* RulesSection::card(const AssignRuleModel::Row& row)
{
    auto* card = new QFrame(m_list);
    card->setObjectName(QStringLiteral("card"));
    auto* column = new QVBoxLayout(card);
    column->setContentsMargins(12, 6, 8, 8);
    column->setSpacing(2);
    addHead(column, card, row);
    const QStringList words = ruleLines(row.rule, m_directory, m_format);
    for (const QString& text : words) {
        auto* label = line(text, m_theme.font(TextRole::Body), card);
        label->setProperty("ruleLine", true);
        column->addWidget(label);
    }
    if (!words.isEmpty()) return card;
    auto* note =
        line(tr("Its shape is not the expected one, so it is shown as it came."), m_theme.font(TextRole::Small), card);
    note->setForegroundRole(QPalette::PlaceholderText);
    column->addWidget(note);
    auto* json = new JsonBlock(m_theme, card);
    json->setObjectName(QStringLiteral("ruleRaw"));
    json->setAccessibleName(tr("The rule as JSON"));
    json->setJson(row.rule.raw);
    column->addWidget(json);
    return card;
}

void RulesSection::retranslate()
{
    setTitle(tr("Assign rules"));
    m_new->setText(tr("New rule…"));
    fill();
}

void RulesSection::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) retranslate();
    Section::changeEvent(event);
}

} // namespace yoyaku::ui

#include "moc_rulessection.cpp"
