#include "ui/hosts/rulecard.h"

#include "core/models/directorymodel.h"
#include "ui/format/ruletext.h"
#include "ui/format/setuptext.h"
#include "ui/theme/theme.h"
#include "ui/widgets/jsonblock.h"

#include <QEvent>
#include <QLabel>
#include <QMenu>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

namespace yoyaku::ui {

RuleCard::RuleCard(const Theme& theme, const TimeFormat& format, const DirectoryModel& directory, QWidget* parent)
    : QWidget(parent), m_theme(theme), m_format(format), m_directory(directory), m_header(new RuleHeader(theme, this))
{
    setObjectName(QStringLiteral("ruleCard"));
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 1);
    all->setSpacing(0);
    all->addWidget(m_header);
    connect(m_header, &RuleHeader::clicked, this, &RuleCard::toggled);
    connect(m_header, &RuleHeader::dragStarted, this, &RuleCard::dragStarted);
    connect(m_header->menuButton(), &QToolButton::clicked, this, &RuleCard::openMenu);
    connect(&theme, &Theme::changed, this, [this] { setState(State(m_state)); });
}

void RuleCard::setState(const State& state)
{
    m_state = state;
    showHeader();
    showBody();
    update();
}

void RuleCard::showHeader()
{
    const RuleEditor::Shown& shown = m_state.shown;
    RuleHeader::Look look;
    look.number = m_state.number;
    look.name = ruleName(shown.rule);
    look.summary = setuptext::summary(shown.rule, m_directory, m_format);
    if (shown.rule.isExpectedShape) look.method = setuptext::method(shown.method);
    if (shown.before.id.isEmpty())
        look.mark = tr("new");
    else if (shown.rule != shown.before)
        look.mark = tr("edited");
    look.isOpen = m_state.isOpen;
    m_header->setLook(look);
    QToolButton* menu = m_header->menuButton();
    menu->setAccessibleName(tr("More about rule %1").arg(look.number));
    menu->setToolTip(tr("More"));
}

void RuleCard::showBody()
{
    const bool isForm = m_state.isOpen && m_state.shown.rule.isExpectedShape;
    const bool isRaw = m_state.isOpen && !isForm;
    if (isForm && !m_editor) {
        m_editor = new RuleEditor(m_theme, m_format, m_directory, this);
        layout()->addWidget(m_editor);
        connect(m_editor, &RuleEditor::ruleChanged, this, &RuleCard::ruleChanged);
        connect(m_editor, &RuleEditor::methodChosen, this, &RuleCard::methodChosen);
    }
    if (isRaw && !m_raw) {
        m_raw = new QWidget(this);
        auto* column = new QVBoxLayout(m_raw);
        column->setContentsMargins(16, 0, 16, 12);
        column->addWidget(m_json = new JsonBlock(m_theme, m_raw));
        m_json->setObjectName(QStringLiteral("ruleRaw"));
        auto* edit = new QPushButton(m_raw);
        edit->setObjectName(QStringLiteral("ruleEditJson"));
        edit->setProperty("chip", true);
        column->addWidget(edit, 0, Qt::AlignLeft);
        layout()->addWidget(m_raw);
        connect(edit, &QPushButton::clicked, this, &RuleCard::jsonRequested);
    }
    if (m_editor) m_editor->setVisible(isForm);
    if (m_raw) m_raw->setVisible(isRaw);
    if (isForm) m_editor->setShown(m_state.shown);
    if (!isRaw) return;
    m_json->setJson(m_state.shown.rule.raw);
    m_json->setAccessibleName(tr("The rule as received"));
    m_raw->findChild<QPushButton*>()->setText(tr("Edit as JSON…"));
}

void RuleCard::beginRename()
{
    if (m_editor) m_editor->beginRename();
}

void RuleCard::openMenu()
{
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (m_state.shown.rule.isExpectedShape) menu->addAction(tr("Rename"), this, &RuleCard::beginRename);
    menu->addAction(tr("Edit as JSON…"), this, &RuleCard::jsonRequested)->setEnabled(m_state.hasJson);
    menu->addSeparator();
    menu->addAction(tr("Move up"), QKeySequence(Qt::ALT | Qt::Key_Up), this, [this] { Q_EMIT moveRequested(-1); })
        ->setEnabled(!m_state.isFirst);
    menu->addAction(tr("Move down"), QKeySequence(Qt::ALT | Qt::Key_Down), this, [this] { Q_EMIT moveRequested(1); })
        ->setEnabled(!m_state.isLast);
    menu->addSeparator();
    menu->addAction(tr("Delete"), this, &RuleCard::removeRequested);
    QToolButton* anchor = m_header->menuButton();
    menu->popup(anchor->mapToGlobal(QPoint(0, anchor->height())));
}

void RuleCard::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    if (m_state.isOpen) painter.fillRect(rect(), m_theme.color(Color::BgWindow));
    painter.fillRect(QRect(0, height() - 1, width(), 1), m_theme.color(Color::LineHair));
}

void RuleCard::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) setState(State(m_state));
    QWidget::changeEvent(event);
}

} // namespace yoyaku::ui

#include "moc_rulecard.cpp"
