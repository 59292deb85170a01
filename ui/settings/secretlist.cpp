#include "ui/settings/secretlist.h"

#include "ui/theme/theme.h"
#include "ui/widgets/secretfield.h"

#include <QGridLayout>
#include <QListWidget>
#include <QPushButton>

namespace yoyaku::ui {

namespace {

constexpr int kRowHeight = 24, kFrame = 4, kMostRows = 4;

} // namespace

SecretList::SecretList(const Theme& theme, QWidget* parent)
    : QWidget(parent),
      m_list(new QListWidget(this)),
      m_secret(new SecretField(theme, this)),
      m_save(new QPushButton(tr("Add"), this)),
      m_remove(new QPushButton(tr("Remove"), this))
{
    m_list->setObjectName(QStringLiteral("settings.secrets"));
    m_list->setAccessibleName(tr("Known signing secrets"));
    m_list->setFont(theme.font(TextRole::Mono));
    m_secret->setObjectName(QStringLiteral("settings.secret"));
    m_secret->setAccessibleName(tr("Signing secret"));
    m_secret->setPlaceholderText(tr("Shown by Jicoo beside the webhook"));
    m_save->setObjectName(QStringLiteral("settings.saveSecret"));
    m_remove->setObjectName(QStringLiteral("settings.removeSecret"));
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setColumnStretch(0, 1);
    grid->addWidget(m_list, 0, 0);
    grid->addWidget(m_remove, 0, 1, Qt::AlignTop);
    grid->addWidget(m_secret, 1, 0);
    grid->addWidget(m_save, 1, 1);
    connect(m_secret, &QLineEdit::textChanged, this, &SecretList::refresh);
    connect(m_secret, &QLineEdit::returnPressed, this, &SecretList::send);
    connect(m_save, &QPushButton::clicked, this, &SecretList::send);
    connect(m_list, &QListWidget::currentRowChanged, this, &SecretList::refresh);
    connect(m_remove, &QPushButton::clicked, this, [this] { Q_EMIT removeRequested(m_list->currentRow()); });
    setSecrets({}, true);
}

QWidget* SecretList::field() const { return m_secret; }

void SecretList::setSecrets(const QStringList& labels, bool isEditable)
{
    m_isEditable = isEditable;
    QStringList shown;
    for (int i = 0; i < m_list->count(); ++i) shown.append(m_list->item(i)->text());
    if (shown != labels) {
        m_list->clear();
        m_list->addItems(labels);
    }
    m_list->setFixedHeight(qBound(1, int(labels.size()), kMostRows) * kRowHeight + kFrame);
    m_list->setVisible(!labels.isEmpty());
    m_remove->setVisible(!labels.isEmpty());
    refresh();
}

void SecretList::refresh()
{
    m_secret->setEnabled(m_isEditable);
    m_save->setEnabled(m_isEditable && !m_secret->secret().isEmpty());
    m_remove->setEnabled(m_isEditable && m_list->currentRow() >= 0);
}

void SecretList::send()
{
    const QString secret = m_secret->secret();
    if (secret.isEmpty()) return;
    m_secret->forget();
    Q_EMIT entered(secret);
}

void SecretList::forget() { m_secret->forget(); }

} // namespace yoyaku::ui

#include "moc_secretlist.cpp"
