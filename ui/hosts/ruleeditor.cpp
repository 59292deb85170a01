#include "ui/hosts/ruleeditor.h"

#include "core/models/directorymodel.h"
#include "ui/format/safetext.h"
#include "ui/format/timeformat.h"
#include "ui/hosts/fitted.h"
#include "ui/theme/theme.h"
#include "ui/widgets/segments.h"

#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSpinBox>
#include <algorithm>

namespace yoyaku::ui {

namespace {

constexpr int kLabel = 76, kLeft = 40, kRight = 16;
constexpr int kMostMinutes = 31 * 24 * 60;
constexpr int kMostName = 200;
constexpr int kStep = 30;

} // namespace

RuleEditor::RuleEditor(const Theme& theme, const TimeFormat& format, const DirectoryModel& directory, QWidget* parent)
    : QWidget(parent), m_theme(theme), m_format(format), m_directory(directory)
{
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(kLeft, 0, kRight, 12);
    all->setSpacing(8);
    m_nameRow = new QWidget(this);
    auto* nameLine = new QHBoxLayout(m_nameRow);
    nameLine->setContentsMargins(0, 0, 0, 0);
    nameLine->setSpacing(0);
    m_name = new QLineEdit(m_nameRow);
    m_name->setObjectName(QStringLiteral("ruleName"));
    m_name->setMaxLength(kMostName);
    nameLine->addWidget(m_nameLabel = newLabel({}));
    nameLine->addWidget(m_name, 1);
    m_nameRow->hide();
    all->addWidget(m_nameRow);
    connect(m_name, &QLineEdit::editingFinished, this, [this] {
        if (m_name->text().trimmed().isEmpty() || m_name->text() == m_shown.rule.name) return;
        AssignRule rule = m_shown.rule;
        rule.name = m_name->text().trimmed();
        Q_EMIT ruleChanged(rule);
    });
    m_groups = new QWidget(this);
    m_groupRows = new QGridLayout(m_groups);
    m_groupRows->setContentsMargins(0, 0, 0, 0);
    m_groupRows->setSpacing(0);
    m_groupRows->setVerticalSpacing(8);
    m_groupRows->setColumnStretch(1, 1);
    all->addWidget(m_groups);
    buildLimits();
    buildMethod();
    retranslate();
}

QLabel* RuleEditor::newLabel(const QString& text)
{
    auto* label = new QLabel(text, this);
    label->setTextFormat(Qt::PlainText);
    label->setFont(m_theme.font(TextRole::Small));
    label->setForegroundRole(QPalette::PlaceholderText);
    label->setFixedWidth(kLabel);
    return label;
}

void RuleEditor::buildLimits()
{
    auto* row = new QWidget(this);
    auto* line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(0);
    line->addWidget(m_limitLabel = newLabel({}), 0, Qt::AlignTop);
    m_limitLabel->setMinimumHeight(28); // beside the first line of fields
    auto* fields = new FlowBox(6, row);
    const char* const names[] = {"limitDay", "limitWeek", "limitMonth"};
    for (int i = 0; i < 3; ++i) {
        auto* field = m_limits[i] = new QSpinBox(fields);
        field->setObjectName(QLatin1String(names[i]));
        field->setRange(0, kMostMinutes);
        field->setSingleStep(kStep);
        field->setKeyboardTracking(false);
        field->setButtonSymbols(QAbstractSpinBox::NoButtons);
        field->setGroupSeparatorShown(true);
        field->setFont(m_theme.font(TextRole::Small));
        field->setFixedWidth(78);
        fields->add(field);
        connect(field, &QSpinBox::valueChanged, this, &RuleEditor::takeLimits);
    }
    m_was = new QLabel(fields);
    m_was->setObjectName(QStringLiteral("limitWas"));
    m_was->setTextFormat(Qt::PlainText);
    m_was->setFont(m_theme.font(TextRole::Small));
    m_was->setForegroundRole(QPalette::PlaceholderText);
    m_was->setFixedHeight(28);
    fields->add(m_was);
    line->addWidget(fields, 1);
    layout()->addWidget(row);
}

void RuleEditor::buildMethod()
{
    auto* row = new QWidget(this);
    auto* line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(0);
    line->addWidget(m_methodLabel = newLabel({}));
    m_method = new Segments(row);
    m_method->setObjectName(QStringLiteral("ruleMethod"));
    m_method->add({}, QStringLiteral("methodFewest"));
    m_method->add({}, QStringLiteral("methodPriority"));
    m_method->add({}, QStringLiteral("methodInTurn"));
    line->addWidget(m_method);
    line->addStretch(1);
    layout()->addWidget(row);
    m_assumed = new FittedLabel(this);
    m_assumed->setObjectName(QStringLiteral("ruleAssumed"));
    m_assumed->setFont(m_theme.font(TextRole::Micro));
    m_assumed->setForegroundRole(QPalette::PlaceholderText);
    m_assumed->setContentsMargins(kLabel, 0, 0, 0);
    layout()->addWidget(m_assumed);
    connect(m_method, &Segments::chosen, this, [this](int method) { Q_EMIT methodChosen(AssignMethod(method)); });
}

void RuleEditor::setShown(const Shown& shown)
{
    const bool hasOtherGroups = m_shown.rule.groups != shown.rule.groups || m_shown.hosts != shown.hosts;
    const bool isFirst = m_groupRows->count() == 0;
    m_shown = shown;
    if (isFirst || hasOtherGroups) rebuildGroups();
    showLimits();
    m_method->setCurrent(int(shown.method));
    if (!m_name->hasFocus()) m_name->setText(shown.rule.name);
    if (shown.before.id.isEmpty()) m_nameRow->show();
}

void RuleEditor::beginRename()
{
    m_nameRow->show();
    m_name->setFocus(Qt::OtherFocusReason);
    m_name->selectAll();
}

QString RuleEditor::hostName(const UserId& host) const
{
    const auto it = std::find_if(m_shown.hosts.begin(), m_shown.hosts.end(),
                                 [&](const EventTypeHost& one) { return one.userId == host && !one.name.isEmpty(); });
    return it == m_shown.hosts.end() ? m_directory.userName(host) : it->name;
}

void RuleEditor::showLimits()
{
    const std::optional<int> now[] = {m_shown.rule.dailyMinutes, m_shown.rule.weeklyMinutes,
                                      m_shown.rule.monthlyMinutes};
    const std::optional<int> before[] = {m_shown.before.dailyMinutes, m_shown.before.weeklyMinutes,
                                         m_shown.before.monthlyMinutes};
    QStringList was;
    for (int i = 0; i < 3; ++i) {
        const QSignalBlocker quiet(m_limits[i]);
        m_limits[i]->setValue(now[i].value_or(0));
        if (now[i] != before[i] && !m_shown.before.id.isEmpty())
            was.append(before[i] ? m_format.number(*before[i]) : tr("no limit"));
    }
    m_was->setText(was.isEmpty() ? QString() : tr("was %1").arg(was.join(tr(", ", "between limits"))));
}

// 0 stands for no limit: a rule that allows nothing is deleted instead.
void RuleEditor::takeLimits()
{
    const auto minutes = [this](int i) {
        return m_limits[i]->value() > 0 ? std::optional(m_limits[i]->value()) : std::nullopt;
    };
    AssignRule rule = m_shown.rule;
    rule.dailyMinutes = minutes(0);
    rule.weeklyMinutes = minutes(1);
    rule.monthlyMinutes = minutes(2);
    if (rule != m_shown.rule) Q_EMIT ruleChanged(rule);
}

void RuleEditor::retranslate()
{
    m_nameLabel->setText(tr("Name"));
    m_name->setAccessibleName(tr("Name of the rule"));
    m_limitLabel->setText(tr("Limit each"));
    const QString suffixes[] = {tr(" / day"), tr(" / week"), tr(" / month")};
    const QString names[] = {tr("Minutes per day each"), tr("Minutes per week each"), tr("Minutes per month each")};
    for (int i = 0; i < 3; ++i) {
        m_limits[i]->setSuffix(suffixes[i]);
        m_limits[i]->setSpecialValueText(u'–' + suffixes[i]);
        m_limits[i]->setAccessibleName(names[i]);
        m_limits[i]->setToolTip(tr("%1; – is no limit").arg(names[i]));
    }
    m_methodLabel->setText(tr("Choose by"));
    m_method->setAccessibleName(m_methodLabel->text());
    const QString methods[] = {tr("Fewest first"), tr("Priority", "how a rule chooses"), tr("In turn")};
    for (int i = 0; i < 3; ++i) m_method->setText(i, methods[i]);
    m_assumed->setWords(tr("Jicoo does not tell how a rule chooses. Assumed here, for What if only; never sent."));
}

void RuleEditor::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        rebuildGroups();
        showLimits();
    }
    QWidget::changeEvent(event);
}

} // namespace yoyaku::ui

#include "moc_ruleeditor.cpp"
