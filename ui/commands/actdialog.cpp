#include "ui/commands/actdialog.h"

#include "ui/theme/theme.h"
#include "ui/widgets/keybutton.h"

#include <QAccessible>
#include <QBoxLayout>
#include <QFrame>
#include <QLabel>
#include <QPushButton>
#include <QShortcut>
#include <QToolButton>

namespace yoyaku::ui {

ActDialog::ActDialog(const Theme& theme, const QString& title, QWidget* parent) : QDialog(parent), m_theme(theme)
{
    setWindowTitle(title);
    setWindowModality(Qt::WindowModal);
    setAttribute(Qt::WA_DeleteOnClose);
    setMinimumWidth(theme.size(QLatin1String("dialogMinW")));
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    m_middle = new QHBoxLayout;
    m_middle->setSpacing(0);
    all->addLayout(m_middle, 1);
    auto* body = new QWidget(this);
    m_content = new QVBoxLayout(body);
    m_content->setContentsMargins(20, 20, 20, 20);
    m_content->setSpacing(12);
    m_middle->addWidget(body, 1);
    auto* line = new QFrame(this);
    line->setFrameShape(QFrame::HLine);
    all->addWidget(line);
    auto* foot = new QWidget(this);
    foot->setFixedHeight(56);
    auto* footRow = new QHBoxLayout(foot);
    footRow->setContentsMargins(20, 0, 20, 0);
    footRow->setSpacing(8);
    m_note = new QLabel(foot);
    m_note->setTextFormat(Qt::PlainText);
    m_note->setWordWrap(true);
    m_note->setFont(theme.font(TextRole::Small));
    m_note->setForegroundRole(QPalette::PlaceholderText);
    m_keep = new KeyButton(theme, QStringLiteral("Esc"), foot);
    m_keep->setObjectName(QStringLiteral("keepButton"));
    m_keep->setAutoDefault(false);
    m_act = new KeyButton(theme, QStringLiteral("Ctrl Enter"), foot);
    m_act->setObjectName(QStringLiteral("actButton"));
    m_act->setAutoDefault(false);
    footRow->addWidget(m_note, 1);
    footRow->addStretch();
    footRow->addWidget(m_keep);
    footRow->addWidget(m_act);
    all->addWidget(foot);
    m_title = addLine(title, int(TextRole::Title));
    addClose();
    connect(m_keep, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_act, &QPushButton::clicked, this, &QDialog::accept);
    for (const int key : {Qt::Key_Return, Qt::Key_Enter}) {
        auto* confirm = new QShortcut(QKeySequence(Qt::CTRL | Qt::Key(key)), this);
        connect(confirm, &QShortcut::activated, m_act, &QPushButton::click);
    }
}

// At the right end of the title's row; a side takes the title, and its dialogs have the way out in the foot only.
void ActDialog::addClose()
{
    m_close = new QToolButton(this);
    m_close->setObjectName(QStringLiteral("dialogClose"));
    m_close->setIcon(m_theme.icon(QLatin1String("action.close"), Color::TextPrimary));
    m_close->setAccessibleName(tr("Close"));
    m_close->setToolTip(tr("Close (Esc)"));
    m_close->setFocusPolicy(Qt::NoFocus);
    m_close->setAutoRaise(true);
    m_content->removeWidget(m_title);
    auto* head = new QHBoxLayout;
    head->addWidget(m_title, 1);
    head->addWidget(m_close, 0, Qt::AlignTop);
    m_content->addLayout(head);
    connect(m_close, &QToolButton::clicked, this, &QDialog::reject);
}

QVBoxLayout* ActDialog::addSide(int width)
{
    m_close->hide();
    auto* side = new QWidget(this);
    side->setObjectName(QStringLiteral("dialogSide"));
    side->setAttribute(Qt::WA_StyledBackground);
    side->setFixedWidth(width);
    auto* lines = new QVBoxLayout(side);
    lines->setContentsMargins(20, 20, 20, 20);
    lines->addWidget(m_title);
    m_middle->insertWidget(0, side);
    return lines;
}

void ActDialog::setNotice(const QString& text)
{
    if (!m_notice) {
        m_notice = addLine({}, int(TextRole::Body));
        m_notice->setObjectName(QStringLiteral("dialogNotice"));
        m_content->removeWidget(m_notice);
        m_content->insertWidget(m_title->parentWidget() == m_content->parentWidget() ? 1 : 0, m_notice);
    }
    m_notice->setText(text);
    m_notice->setVisible(!text.isEmpty());
    QAccessibleEvent told(m_notice, QAccessible::Alert);
    QAccessible::updateAccessibility(&told);
}

void ActDialog::setFoot(const QString& keep, const QString& act, Tone tone)
{
    m_keep->setText(keep);
    m_act->setText(act);
    m_act->setProperty(tone == Tone::Destructive ? "danger" : "primary", true);
    m_keep->setProperty("flat", tone == Tone::Normal); // what destroys must not outshine the way out
}

void ActDialog::setTitle(const QString& title)
{
    setWindowTitle(title);
    m_title->setText(title);
    m_close->setAccessibleName(tr("Close"));
    m_close->setToolTip(tr("Close (Esc)"));
}

void ActDialog::setActText(const QString& act) { m_act->setText(act); }

QPushButton* ActDialog::keepButton() const { return m_keep; }

QPushButton* ActDialog::actButton() const { return m_act; }

void ActDialog::setKeepKey(const QString& key) { m_keep->setKey(key); }

void ActDialog::setActAllowed(bool allowed) { m_act->setEnabled(allowed); }

// Beside the buttons there is room in the wide dialogs only; in the others it has a line of its own above them.
void ActDialog::setFootNote(const QString& note)
{
    m_note->setText(note);
    m_note->setVisible(!note.isEmpty());
    if (testAttribute(Qt::WA_Resized) || m_note->contentsMargins().left() > 0) return;
    constexpr int kSide = 20, kUnder = 12;
    m_note->setContentsMargins(kSide, 0, kSide, kUnder);
    static_cast<QVBoxLayout*>(layout())->insertWidget(1, m_note);
}

QLabel* ActDialog::addLine(const QString& text, int role)
{
    auto* label = new QLabel(text, this);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setFont(m_theme.font(TextRole(role)));
    m_content->addWidget(label);
    return label;
}

QLabel* ActDialog::addWarning(const QString& text)
{
    auto* row = new QHBoxLayout;
    row->setSpacing(8);
    auto* mark = new QLabel(this);
    mark->setPixmap(m_theme.pixmap(QLatin1String("st.failed"), 16, Color::WarningText, devicePixelRatioF()));
    auto* label = new QLabel(text, this);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    QPalette palette = label->palette();
    palette.setColor(QPalette::WindowText, m_theme.color(Color::WarningText));
    label->setPalette(palette);
    row->addWidget(mark, 0, Qt::AlignTop);
    row->addWidget(label, 1);
    m_content->addLayout(row);
    return label;
}

QLabel* ActDialog::addProblem(const QString& objectName)
{
    auto* label = new QLabel(this);
    label->setObjectName(objectName);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    QPalette palette = label->palette();
    palette.setColor(QPalette::WindowText, m_theme.color(Color::DangerText));
    label->setPalette(palette);
    m_content->addWidget(label);
    return label;
}

} // namespace yoyaku::ui

#include "moc_actdialog.cpp"
