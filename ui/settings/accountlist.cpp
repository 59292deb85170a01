#include "ui/settings/accountlist.h"

#include "ui/format/safetext.h"
#include "ui/settings/removeaccountdialog.h"
#include "ui/theme/theme.h"

#include <QHBoxLayout>
#include <QListWidget>
#include <QPixmap>
#include <QPushButton>
#include <QSignalBlocker>

namespace yoyaku::ui {

namespace {

constexpr int kRowsShown = 5, kRow = 34, kIcon = 16;

QPushButton* button(const QString& text, const char* name, QWidget* parent)
{
    auto* made = new QPushButton(text, parent);
    made->setObjectName(QString::fromLatin1(name));
    return made;
}

} // namespace

AccountList::AccountList(const Theme& theme, QWidget* parent)
    : QWidget(parent),
      m_theme(theme),
      m_list(new QListWidget(this)),
      m_open(button(tr("Open"), "accounts.open", this)),
      m_rename(button(tr("Rename"), "accounts.rename", this)),
      m_remove(button(tr("Remove…"), "accounts.remove", this)),
      m_add(button(tr("Add account…"), "accounts.add", this))
{
    m_list->setObjectName(QStringLiteral("accounts.list"));
    m_list->setAccessibleName(tr("Accounts"));
    m_list->setFixedHeight(kRowsShown * kRow);
    m_list->setIconSize({kIcon, kIcon});
    m_list->setEditTriggers(QAbstractItemView::EditKeyPressed);
    auto* acts = new QHBoxLayout;
    for (QPushButton* act : {m_open, m_rename, m_remove}) acts->addWidget(act);
    acts->addStretch();
    acts->addWidget(m_add);
    auto* lines = new QVBoxLayout(this);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->addWidget(m_list);
    lines->addLayout(acts);
    connect(m_list, &QListWidget::currentRowChanged, this, &AccountList::refresh);
    connect(m_list, &QListWidget::itemChanged, this, &AccountList::take);
    connect(m_list, &QListWidget::itemActivated, m_open, &QPushButton::click);
    connect(m_open, &QPushButton::clicked, this, [this] { Q_EMIT openRequested(current()->id); });
    connect(m_rename, &QPushButton::clicked, this, [this] { m_list->editItem(m_list->currentItem()); });
    connect(m_remove, &QPushButton::clicked, this, &AccountList::askToRemove);
    connect(m_add, &QPushButton::clicked, this, &AccountList::newRequested);
    refresh();
}

void AccountList::setAccounts(const QVector<AccountChoice>& accounts)
{
    if (m_accounts == accounts) return; // an edit in progress stays
    const QString chosen = current() ? current()->id : QString();
    const QSignalBlocker quiet(m_list);
    m_accounts = accounts;
    m_list->clear();
    QPixmap none(kIcon, kIcon); // so that all names begin at the same place
    none.fill(Qt::transparent);
    for (const AccountChoice& account : m_accounts) {
        auto* item = new QListWidgetItem(safeText(account.name), m_list);
        const QString where = account.address.isEmpty() ? tr("on this computer") : account.address;
        item->setToolTip(account.isCurrent ? tr("%1 · open now").arg(where) : where);
        item->setIcon(account.isCurrent ? m_theme.icon(QLatin1String("check"), Color::AccentText) : none);
        if (account.isKept) item->setFlags(item->flags() | Qt::ItemIsEditable);
        const bool isChosen = chosen.isEmpty() ? account.isCurrent : account.id == chosen;
        if (isChosen) m_list->setCurrentItem(item);
    }
    refresh();
}

const AccountChoice* AccountList::current() const
{
    const int row = m_list->currentRow();
    return row >= 0 && row < m_accounts.size() ? &m_accounts.at(row) : nullptr;
}

void AccountList::refresh()
{
    const AccountChoice* account = current();
    m_open->setEnabled(account && !account->isCurrent);
    m_rename->setEnabled(account && account->isKept);
    m_remove->setEnabled(account && account->isKept);
}

void AccountList::take(QListWidgetItem* item)
{
    const AccountChoice account = m_accounts.value(m_list->row(item));
    const QString name = item->text().simplified();
    if (!name.isEmpty() && name != account.name) return Q_EMIT renamed(account.id, name);
    const QSignalBlocker quiet(m_list);
    item->setText(safeText(account.name));
}

void AccountList::askToRemove()
{
    const AccountChoice* account = current();
    if (!account) return;
    auto* dialog = new RemoveAccountDialog(m_theme, account->name, window());
    connect(dialog, &QDialog::accepted, this, [this, id = account->id] { Q_EMIT removalConfirmed(id); });
    dialog->open();
}

} // namespace yoyaku::ui

#include "moc_accountlist.cpp"
