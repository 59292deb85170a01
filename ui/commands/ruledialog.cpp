#include "ui/commands/ruledialog.h"

#include "ui/format/safetext.h"
#include "ui/theme/theme.h"
#include "ui/widgets/tickbox.h"

#include <QBoxLayout>
#include <QJsonDocument>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>

namespace yoyaku::ui {

namespace {

constexpr int kMostText = 64 * 1024; ///< characters; a rule is a few hundred
constexpr int kAsideWidth = 280;

/// "line 3" for where the text stops being JSON.
int lineAt(const QByteArray& json, int offset) { return int(json.left(offset).count('\n')) + 1; }

/// Members of `after` that `before` has not, or has with another value.
QJsonObject changedMembers(const QJsonObject& before, const QJsonObject& after)
{
    QJsonObject changed;
    for (auto it = after.begin(); it != after.end(); ++it)
        if (!before.contains(it.key()) || before.value(it.key()) != it.value()) changed.insert(it.key(), it.value());
    return changed;
}

} // namespace

RuleDialog::RuleDialog(const Theme& theme, Question question, QWidget* parent)
    : ActDialog(theme, question.isNew ? tr("New assign rule") : tr("Edit an assign rule"), parent),
      m_question(std::move(question)),
      m_text(new QPlainTextEdit(this))
{
    resize(860, 600);
    const QString about =
        m_question.isNew ? m_question.eventType : tr("%1 · %2").arg(m_question.name, m_question.eventType);
    addLine(about, int(TextRole::Body))->setForegroundRole(QPalette::PlaceholderText);
    if (m_question.trust != Trust::Confirmed) buildTrial();
    buildEditor();
    m_problem = addProblem(QStringLiteral("ruleProblem"));
    m_sends = addLine({}, int(TextRole::Small));
    m_sends->setObjectName(QStringLiteral("ruleSends"));
    m_sends->setForegroundRole(QPalette::PlaceholderText);
    setFoot(tr("Discard"), m_question.isNew ? tr("Create rule") : tr("Save rule"));
    setFootNote(m_question.isNew ? tr("Create Event Type Host Assign Rule, held 5 s. The whole call is inferred.")
                                 : tr("Update Event Type Host Assign Rule, held 5 s. The whole call is inferred."));
    connect(m_text, &QPlainTextEdit::textChanged, this, &RuleDialog::check);
    check();
    m_text->setFocus();
}

void RuleDialog::buildTrial()
{
    (void)addWarning(tr("Unconfirmed: Jicoo documents that rules exist, not their fields. Try it on this account."));
    m_try = new TickBox(tr("Try it on this account"), m_theme, this);
    m_try->setObjectName(QStringLiteral("ruleTry"));
    m_try->setChecked(m_question.trust == Trust::Tried);
    content()->addWidget(m_try);
    connect(m_try, &QCheckBox::toggled, this, [this](bool isAllowed) {
        Q_EMIT trialChanged(isAllowed);
        check();
    });
}

void RuleDialog::buildEditor()
{
    m_text->setObjectName(QStringLiteral("ruleJson"));
    m_text->setAccessibleName(tr("The rule as JSON"));
    m_text->setFont(m_theme.font(TextRole::Mono));
    m_text->setTabChangesFocus(true);
    m_text->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_text->setPlainText(QString::fromUtf8(QJsonDocument(m_question.json).toJson(QJsonDocument::Indented)).trimmed());
    auto* row = new QHBoxLayout;
    row->setSpacing(16);
    row->addWidget(m_text, 1);
    if (QWidget* aside = buildAside()) row->addWidget(aside);
    content()->addLayout(row, 1);
}

QWidget* RuleDialog::buildAside()
{
    if (m_question.summary.isEmpty() && m_question.ids.isEmpty()) return nullptr;
    auto* scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFixedWidth(kAsideWidth);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* aside = new QWidget(scroll);
    auto* column = new QVBoxLayout(aside);
    column->setContentsMargins(0, 0, 8, 0);
    column->setSpacing(2);
    addAside(column, tr("As Jicoo has it"), m_question.summary, "ruleSummary");
    addAside(column, tr("Hosts and their ids"), m_question.ids, "ruleIds");
    column->addStretch(1);
    scroll->setWidget(aside);
    return scroll;
}

void RuleDialog::addAside(QVBoxLayout* to, const QString& head, const QStringList& lines, const char* objectName)
{
    if (lines.isEmpty()) return;
    auto* title = new QLabel(head, this);
    title->setFont(m_theme.font(TextRole::MicroStrong));
    title->setForegroundRole(QPalette::PlaceholderText);
    to->addWidget(title);
    auto* text = new QLabel(lines.join(u'\n'), this);
    text->setObjectName(QLatin1String(objectName));
    text->setTextFormat(Qt::PlainText);
    text->setWordWrap(true);
    text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    to->addWidget(text);
    to->addSpacing(12);
}

void RuleDialog::check()
{
    const QString text = m_text->toPlainText();
    QString problem;
    m_body = {};
    const QByteArray json = text.left(kMostText).toUtf8();
    QJsonParseError error{};
    // A rule is a few hundred characters: parsing it as it is typed takes microseconds.
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (text.size() > kMostText)
        problem = tr("This is longer than any rule.");
    else if (error.error != QJsonParseError::NoError)
        problem = tr("This is no JSON yet: line %1.").arg(lineAt(json, error.offset));
    else if (!document.isObject())
        problem = tr("A rule is one JSON object, in braces.");
    else
        m_body = m_question.isNew ? document.object() : changedMembers(m_question.json, document.object());
    m_problem->setText(problem);
    const QString members = safeText(m_body.keys().join(QStringLiteral(", ")));
    m_sends->setText(!problem.isEmpty() ? QString()
                     : m_body.isEmpty() ? tr("Nothing to send yet.")
                     : m_question.isNew ? tr("Sends the whole object: %1").arg(members)
                                        : tr("Sends only what was changed: %1").arg(members));
    setActAllowed(problem.isEmpty() && !m_body.isEmpty() && (!m_try || m_try->isChecked()));
}

void RuleDialog::accept()
{
    check();
    if (!actButton()->isEnabled()) return;
    Q_EMIT confirmed(m_body);
    QDialog::accept();
}

} // namespace yoyaku::ui

#include "moc_ruledialog.cpp"
