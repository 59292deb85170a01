#include "ui/widgets/ticklist.h"

#include "ui/format/safetext.h"
#include "ui/theme/theme.h"
#include "ui/widgets/tickbox.h"

#include <QGuiApplication>
#include <QLabel>
#include <QVBoxLayout>

namespace yoyaku::ui {

TickList::TickList(const Theme& theme, QWidget* parent) : QWidget(parent), m_theme(theme), m_all(new QVBoxLayout(this))
{
    m_all->setContentsMargins(0, 0, 0, 0);
    m_all->setSpacing(0);
}

void TickList::begin(const QString& head, int count)
{
    delete m_lines;
    m_items.clear();
    m_lines = new QWidget(this);
    auto* lines = new QVBoxLayout(m_lines);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(0);
    auto* row = new QHBoxLayout;
    row->setContentsMargins(0, 10, 0, 2);
    auto* left = new QLabel(head, m_lines);
    left->setFont(m_theme.font(TextRole::MicroStrong));
    left->setForegroundRole(QPalette::PlaceholderText);
    auto* right = new QLabel(count > 0 ? QString::number(count) : QString(), m_lines);
    right->setFont(m_theme.font(TextRole::Micro));
    right->setForegroundRole(QPalette::PlaceholderText);
    row->addWidget(left, 1);
    row->addWidget(right);
    lines->addLayout(row);
    m_all->addWidget(m_lines);
}

TickBox* TickList::addLine(const QString& key, const QString& text)
{
    auto* row = new QHBoxLayout;
    row->setContentsMargins(0, 0, 0, 0);
    QString label = safeText(text);
    label.replace(u'&', QLatin1String("&&"));
    auto* box = new TickBox(label, m_theme, m_lines);
    box->setObjectName(QStringLiteral("side-") + key);
    box->setChecked(!m_off.contains(key));
    box->setToolTip(tr("Alt and click shows only this one"));
    auto* count = new QLabel(m_lines);
    count->setFont(m_theme.font(TextRole::Small));
    count->setForegroundRole(QPalette::PlaceholderText);
    row->addWidget(box, 1);
    row->addWidget(count);
    qobject_cast<QVBoxLayout*>(m_lines->layout())->addLayout(row);
    m_items.append({key, box, count});
    connect(box, &QCheckBox::clicked, this, [this, key] { onToggled(key); });
    return box;
}

QStringList TickList::keys() const
{
    QStringList keys;
    for (const Line& line : m_items) keys.append(line.key);
    return keys;
}

void TickList::setCount(const QString& key, int count)
{
    for (const Line& line : m_items)
        if (line.key == key) line.count->setText(count > 0 ? QString::number(count) : QString());
}

void TickList::onToggled(const QString& key)
{
    if (QGuiApplication::keyboardModifiers().testFlag(Qt::AltModifier))
        for (const Line& line : std::as_const(m_items)) line.box->setChecked(line.key == key);
    remember();
}

void TickList::remember()
{
    for (const Line& line : std::as_const(m_items)) {
        if (line.box->isChecked())
            m_off.remove(line.key);
        else
            m_off.insert(line.key);
    }
    Q_EMIT changed();
}

void TickList::showOnly(int index)
{
    if (index >= m_items.size()) return;
    for (int i = 0; i < m_items.size(); ++i) m_items[i].box->setChecked(index < 0 || i == index);
    remember();
}

QStringList TickList::chosen() const
{
    QStringList keys;
    for (const Line& line : m_items)
        if (line.box->isChecked()) keys.append(line.key);
    // Nothing ticked shows nothing; everything ticked is no filter at all, so that unknown hosts show too.
    if (keys.isEmpty() && !m_items.isEmpty()) return {QStringLiteral("-1")};
    return keys.size() == m_items.size() ? QStringList() : keys;
}

} // namespace yoyaku::ui

#include "moc_ticklist.cpp"
