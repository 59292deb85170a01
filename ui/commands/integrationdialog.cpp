#include "ui/commands/integrationdialog.h"

#include "ui/format/emailshape.h"
#include "ui/format/integrationtext.h"
#include "ui/theme/theme.h"

#include <QClipboard>
#include <QGridLayout>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace yoyaku::ui {

namespace {

constexpr int kFieldLimit = 255;

QPushButton* button(QWidget* parent, const char* name)
{
    auto* made = new QPushButton(parent);
    made->setObjectName(QLatin1String(name));
    made->setAutoDefault(false);
    return made;
}

} // namespace

IntegrationDialog::IntegrationDialog(const Theme& theme, IntegrationLookup& lookup, const EventTypeId& eventType,
                                     const QString& about, const QString& team, QWidget* parent)
    : ActDialog(theme, tr("Personal page link"), parent),
      m_lookup(lookup),
      m_eventType(eventType),
      m_team(new QLineEdit(team, this)),
      m_name(new QLineEdit(this)),
      m_email(new QLineEdit(this)),
      m_address(new QLineEdit(this)),
      m_stop(button(this, "integrationStop")),
      m_copy(button(this, "integrationCopy")),
      m_open(button(this, "integrationOpen"))
{
    addLine(about, int(TextRole::Body))->setForegroundRole(QPalette::PlaceholderText);
    (void)addLine(tr("Makes an address of this booking page on which name and e-mail are filled in and locked. "
                     "Jicoo offers this in the Enterprise plan."),
                  int(TextRole::Body));
    buildForm();
    m_problem = addProblem(QStringLiteral("integrationProblem"));
    buildAnswer();
    content()->addStretch(1);
    setFoot(tr("Close"), tr("Make link"));
    setFootNote(tr("Account Integration, asked at once. Nothing in the account changes."));
    check();
    showState();
    (team.isEmpty() ? m_team : m_name)->setFocus();
}

void IntegrationDialog::buildForm()
{
    auto* form = new QGridLayout;
    form->setHorizontalSpacing(12);
    form->setVerticalSpacing(8);
    form->setColumnStretch(1, 1);
    int row = 0;
    for (const auto& [field, name, text] :
         {std::tuple{m_team, "integrationTeam", tr("Team, as in page addresses")},
          std::tuple{m_name, "integrationName", tr("Name")}, std::tuple{m_email, "integrationEmail", tr("E-mail")}}) {
        field->setObjectName(QLatin1String(name));
        field->setAccessibleName(text);
        field->setMaxLength(kFieldLimit);
        auto* label = new QLabel(text, this);
        label->setBuddy(field);
        form->addWidget(label, row, 0);
        form->addWidget(field, row++, 1);
        connect(field, &QLineEdit::textEdited, this, [this] {
            m_isTouched = true;
            check();
        });
    }
    content()->addLayout(form);
}

void IntegrationDialog::buildAnswer()
{
    m_waiting = new QWidget(this);
    auto* wait = new QHBoxLayout(m_waiting);
    wait->setContentsMargins(0, 0, 0, 0);
    m_state = new QLabel(tr("Asking Jicoo…"), m_waiting);
    m_stop->setText(tr("Stop waiting"));
    wait->addWidget(m_state, 1);
    wait->addWidget(m_stop);
    content()->addWidget(m_waiting);
    m_answer = new QWidget(this);
    auto* line = new QHBoxLayout(m_answer);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(8);
    m_address->setObjectName(QStringLiteral("integrationAddress"));
    m_address->setAccessibleName(tr("The address that was made"));
    m_address->setReadOnly(true);
    m_address->setFont(m_theme.font(TextRole::Mono));
    m_copy->setText(tr("Copy"));
    m_open->setText(tr("Open"));
    line->addWidget(m_address, 1);
    line->addWidget(m_copy);
    line->addWidget(m_open);
    content()->addWidget(m_answer);
    connect(m_stop, &QPushButton::clicked, this, &IntegrationDialog::stop);
    connect(m_copy, &QPushButton::clicked, this, [this] { QGuiApplication::clipboard()->setText(m_address->text()); });
    connect(m_open, &QPushButton::clicked, this, [this] { Q_EMIT linkActivated(QUrl(m_address->text())); });
}

QString IntegrationDialog::problem() const
{
    if (m_team->text().trimmed().isEmpty()) return tr("The team is the first part of a booking page's address.");
    if (m_name->text().trimmed().isEmpty()) return tr("Whose name is to be filled in?");
    if (!looksLikeEmail(m_email->text().trimmed())) return tr("An e-mail address is needed.");
    return {};
}

void IntegrationDialog::check()
{
    const QString text = problem();
    m_problem->setText(m_isTouched ? text : QString());
    setActAllowed(text.isEmpty() && !m_question);
}

void IntegrationDialog::showState()
{
    m_waiting->setVisible(m_question != nullptr);
    m_answer->setVisible(!m_address->text().isEmpty());
    for (QLineEdit* field : {m_team, m_name, m_email}) field->setReadOnly(m_question != nullptr);
    setActAllowed(problem().isEmpty() && !m_question);
}

void IntegrationDialog::accept()
{
    m_isTouched = true;
    check();
    if (m_question || !problem().isEmpty()) return;
    m_address->clear();
    m_question = std::make_unique<QObject>();
    showState();
    m_stop->setFocus();
    m_lookup.make({m_team->text().trimmed(), m_eventType, m_name->text().trimmed(), m_email->text().trimmed()},
                  m_question.get(), [this](const IntegrationLookup::Answer& answer) { take(answer); });
}

void IntegrationDialog::stop()
{
    m_question.reset();
    m_problem->setText(tr("No longer waiting. Jicoo may have made an address all the same. You can ask again."));
    showState();
}

void IntegrationDialog::take(const IntegrationLookup::Answer& answer)
{
    // The question is the context of this very call: it goes when the call is over.
    m_question.release()->deleteLater();
    // Opened on a click, so nothing but a web address is shown as one.
    const bool isWeb = answer && (answer.value().scheme() == QLatin1String("https") ||
                                  answer.value().scheme() == QLatin1String("http"));
    if (isWeb) m_address->setText(answer.value().toString(QUrl::FullyEncoded));
    m_problem->setText(!answer ? integrationErrorText(answer.error())
                       : isWeb ? QString()
                               : tr("Jicoo's answer holds no web address. Nothing was made that could be shown."));
    m_address->setCursorPosition(0);
    showState();
    (isWeb ? m_copy : actButton())->setFocus();
}

} // namespace yoyaku::ui

#include "moc_integrationdialog.cpp"
