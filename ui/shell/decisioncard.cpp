#include "ui/shell/decisioncard.h"

#include "ui/commands/editcommand.h"
#include "ui/format/choicetext.h"
#include "ui/theme/theme.h"

#include <QFrame>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace yoyaku::ui {

namespace {

constexpr int kWidth = 308 - 2 * 12 - 2 * 1; // the popover has margins and a frame of its own

QLabel* plain(const QString& text, const QFont& font, QWidget* parent, const char* name)
{
    auto* label = new QLabel(text, parent);
    label->setObjectName(QLatin1String(name));
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setFont(font);
    return label;
}

} // namespace

DecisionCard::DecisionCard(const Theme& theme, QWidget* parent) : QWidget(parent), m_theme(theme)
{
    setObjectName(QStringLiteral("decisionCard"));
    setFixedWidth(kWidth);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
}

void DecisionCard::setEdit(const Edit& edit, const ChoiceText& text)
{
    if (m_id != edit.id) m_gift = {};
    m_id = edit.id;
    const bool hadFocus = m_body && m_body->isAncestorOf(focusWidget());
    if (m_body) {
        m_body->hide();
        m_body->deleteLater(); // it may hold the button that asked for this
    }
    m_body = new QWidget(this);
    layout()->addWidget(m_body);
    auto* all = new QVBoxLayout(m_body);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(12);
    addHead(all, text);
    addSides(all, text);
    addButtons(all, text, mayChooseAgain(edit));
    addGift();
    setAccessibleName(text.title);
    setAccessibleDescription(text.sentence);
    m_body->show();
    if (auto* first = m_body->findChild<QPushButton*>(); hadFocus && first) first->setFocus(Qt::PopupFocusReason);
}

void DecisionCard::addHead(QVBoxLayout* all, const ChoiceText& text)
{
    auto* head = new QGridLayout;
    head->setHorizontalSpacing(8);
    head->setVerticalSpacing(4);
    head->setColumnStretch(1, 1);
    auto* icon = new QLabel(m_body);
    icon->setPixmap(m_theme.pixmap(QLatin1String("st.failed"), 16, Color::DangerText, devicePixelRatioF()));
    head->addWidget(icon, 0, 0, Qt::AlignTop);
    head->addWidget(plain(text.title, m_theme.font(TextRole::BodyStrong), m_body, "choice.title"), 0, 1);
    QLabel* sentence = plain(text.sentence, m_theme.font(TextRole::Small), m_body, "choice.text");
    QPalette colors = sentence->palette();
    colors.setColor(QPalette::WindowText, m_theme.color(Color::TextSecondary));
    sentence->setPalette(colors);
    head->addWidget(sentence, 1, 1);
    all->addLayout(head);
}

void DecisionCard::addSides(QVBoxLayout* all, const ChoiceText& text)
{
    if (text.wanted.isEmpty() && text.theirs.isEmpty()) return;
    auto* card = new QFrame(m_body);
    card->setObjectName(QStringLiteral("card"));
    auto* rows = new QGridLayout(card);
    rows->setContentsMargins(8, 6, 8, 6);
    rows->setHorizontalSpacing(8);
    rows->setVerticalSpacing(6);
    rows->setColumnStretch(1, 1);
    const auto add = [&](const QString& name, const QString& value, TextRole role, const char* object) {
        if (value.isEmpty()) return;
        const int row = rows->rowCount();
        QLabel* label = plain(name, m_theme.font(TextRole::Small), card, "choice.side");
        label->setWordWrap(false);
        label->setForegroundRole(QPalette::PlaceholderText);
        rows->addWidget(label, row, 0, Qt::AlignTop);
        rows->addWidget(plain(value, m_theme.font(role), card, object), row, 1);
    };
    add(tr("You wanted"), text.wanted, TextRole::Body, "choice.wanted");
    add(tr("On Jicoo"), text.theirs, TextRole::BodyStrong, "choice.theirs");
    all->addWidget(card);
}

void DecisionCard::addButtons(QVBoxLayout* all, const ChoiceText& text, bool mayChoose)
{
    auto* buttons = new QGridLayout;
    buttons->setSpacing(8);
    int at = 0;
    const auto add = [&](const QString& words, const char* name, bool isPrimary, Order order) {
        if (words.isEmpty()) return;
        auto* button = new QPushButton(words, m_body);
        button->setObjectName(QLatin1String(name));
        button->setProperty("primary", isPrimary);
        button->setAutoDefault(true); // Enter presses what has the focus
        connect(button, &QPushButton::clicked, this, [this, order] { (this->*order)(EditId(m_id)); });
        buttons->addWidget(button, at / 2, at % 2);
        ++at;
    };
    add(text.keep, "choice.keep", true, &DecisionCard::keepRequested);
    add(text.send, "choice.send", false, &DecisionCard::sendRequested);
    if (mayChoose) add(tr("Other time…"), "choice.again", false, &DecisionCard::chooseAgainRequested);
    buttons->setColumnStretch(2, 1);
    all->addLayout(buttons);
}

void DecisionCard::setGift(const UserId& host, const QString& name)
{
    if (m_gift == host) return;
    m_gift = host;
    m_giftName = name;
    addGift();
}

void DecisionCard::addGift()
{
    if (m_gift.isEmpty() || !m_body) return;
    auto* row = new QHBoxLayout;
    row->setSpacing(8);
    QString name = m_giftName;
    auto* give = new QPushButton(tr("Give to %1").arg(name.replace(u'&', QLatin1String("&&"))), m_body);
    give->setObjectName(QStringLiteral("choice.give"));
    give->setIcon(m_theme.monogram(m_gift, m_giftName, 16, devicePixelRatioF()));
    give->setIconSize(QSize(16, 16));
    give->setAutoDefault(true);
    connect(give, &QPushButton::clicked, this, [this, host = m_gift] { Q_EMIT giftRequested(EditId(m_id), host); });
    auto* mark = new QLabel(m_body);
    mark->setPixmap(m_theme.pixmap(QLatin1String("check"), 14, Color::SuccessText, devicePixelRatioF()));
    QLabel* free = plain(tr("free"), m_theme.font(TextRole::Small), m_body, "choice.free");
    QPalette colors = free->palette();
    colors.setColor(QPalette::WindowText, m_theme.color(Color::SuccessText));
    free->setPalette(colors);
    row->addWidget(give);
    row->addWidget(mark);
    row->addWidget(free, 1);
    static_cast<QVBoxLayout*>(m_body->layout())->addLayout(row);
}

} // namespace yoyaku::ui

#include "moc_decisioncard.cpp"
