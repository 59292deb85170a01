// Who a rule may choose: the second half of RuleEditor.
#include "ui/format/safetext.h"
#include "ui/hosts/fitted.h"
#include "ui/hosts/personchip.h"
#include "ui/hosts/ruleeditor.h"
#include "ui/theme/theme.h"

#include <QGridLayout>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <algorithm>

namespace yoyaku::ui {

void RuleEditor::addRow(const QString& label, QWidget* content)
{
    const int row = m_groupRows->rowCount();
    QLabel* name = newLabel(label);
    name->setMinimumHeight(24);
    m_groupRows->addWidget(name, row, 0, Qt::AlignTop);
    m_groupRows->addWidget(content, row, 1);
}

void RuleEditor::rebuildGroups()
{
    const bool hadFocus = m_groups->isAncestorOf(focusWidget() ? focusWidget() : this);
    while (QLayoutItem* item = m_groupRows->takeAt(0)) {
        if (QWidget* widget = item->widget()) {
            widget->hide();
            widget->deleteLater();
        }
        delete item;
    }
    for (int i = 0; i < m_shown.rule.groups.size(); ++i) addGroup(i);
    addGroupButton();
    if (!hadFocus) return;
    for (QPushButton* plus : m_groups->findChildren<QPushButton*>(QStringLiteral("groupAdd")))
        if (!plus->isHidden()) return plus->setFocus(Qt::OtherFocusReason);
}

void RuleEditor::addGroup(int index)
{
    const AssignGroup& group = m_shown.rule.groups[index];
    auto* people = new FlowBox(6, m_groups);
    for (const UserId& host : group.users) {
        const QString name = hostName(host);
        auto* chip = new PersonChip(m_theme, host, name, safeText(shortName(name, NameLength::Short)), people);
        people->add(chip);
        connect(chip, &PersonChip::clicked, this, [this, index, host] {
            auto groups = m_shown.rule.groups;
            groups[index].users.removeAll(host);
            // The first group stays: a rule without one has another meaning, which nobody asked for.
            if (groups[index].users.isEmpty() && groups.size() > 1) groups.removeAt(index);
            changeGroups(groups);
        });
    }
    people->add(newPlus(index));
    const bool isFirst = index == 0;
    addRow(group.isAlternative ? (isFirst ? tr("One of") : tr("And one of")) : (isFirst ? tr("All of") : tr("And")),
           people);
}

QWidget* RuleEditor::newPlus(int group)
{
    auto* plus = new QPushButton(m_groups);
    plus->setObjectName(QStringLiteral("groupAdd"));
    plus->setIcon(m_theme.icon(QLatin1String("action.new"), Color::TextSecondary));
    plus->setIconSize({12, 12});
    plus->setProperty("addChip", true);
    plus->setFixedWidth(26);
    plus->setAccessibleName(tr("Add a host to this group"));
    plus->setToolTip(plus->accessibleName());
    connect(plus, &QPushButton::clicked, this, [this, plus, group] { openPicker(plus, group); });
    return plus;
}

void RuleEditor::addGroupButton()
{
    const auto& groups = m_shown.rule.groups;
    const bool hasRequired = std::any_of(groups.begin(), groups.end(), [](const auto& g) { return !g.isAlternative; });
    auto* holder = new QWidget(m_groups);
    auto* line = new QHBoxLayout(holder);
    line->setContentsMargins(0, 0, 0, 0);
    auto* add = new QPushButton(hasRequired ? tr("Another group") : tr("Required host or group"), holder);
    add->setObjectName(QStringLiteral("groupNew"));
    add->setProperty("addChip", true);
    add->setIcon(m_theme.icon(QLatin1String("action.new"), Color::TextSecondary));
    add->setIconSize({12, 12});
    line->addWidget(add);
    line->addStretch(1);
    connect(add, &QPushButton::clicked, this, &RuleEditor::openGroupMenu);
    addRow(hasRequired ? QString() : tr("And"), holder);
}

void RuleEditor::openPicker(QWidget* anchor, int group)
{
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const EventTypeHost& host : m_shown.hosts) {
        if (m_shown.rule.groups.value(group).users.contains(host.userId)) continue;
        const QString name = hostName(host.userId);
        menu->addAction(m_theme.monogram(host.userId, name, 16, devicePixelRatioF()),
                        safeText(name).replace(u'&', QLatin1String("&&")), this, [this, group, id = host.userId] {
                            auto groups = m_shown.rule.groups;
                            if (group >= groups.size()) return;
                            groups[group].users.append(id);
                            changeGroups(groups);
                        });
    }
    if (menu->isEmpty()) menu->addAction(tr("Every host is in this group"))->setEnabled(false);
    menu->popup(anchor->mapToGlobal(QPoint(0, anchor->height())));
}

void RuleEditor::openGroupMenu()
{
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto& groups = m_shown.rule.groups;
    const bool hasRequired = std::any_of(groups.begin(), groups.end(), [](const auto& g) { return !g.isAlternative; });
    const auto add = [this](bool isAlternative, const UserId& host) {
        auto changed = m_shown.rule.groups;
        changed.append({isAlternative, {host}});
        changeGroups(changed);
    };
    const auto fill = [&](QMenu* into, bool isAlternative) {
        for (const EventTypeHost& host : m_shown.hosts) {
            const QString name = hostName(host.userId);
            into->addAction(m_theme.monogram(host.userId, name, 16, devicePixelRatioF()),
                            safeText(name).replace(u'&', QLatin1String("&&")), this,
                            [add, isAlternative, id = host.userId] { add(isAlternative, id); });
        }
    };
    if (!hasRequired) fill(menu->addMenu(tr("Always together with")), false);
    fill(menu->addMenu(tr("And one of another group, beginning with")), true);
    auto* anchor = qobject_cast<QWidget*>(sender());
    if (!anchor) anchor = m_groups;
    menu->popup(anchor->mapToGlobal(QPoint(0, anchor->height())));
}

void RuleEditor::changeGroups(const QVector<AssignGroup>& groups)
{
    AssignRule rule = m_shown.rule;
    rule.groups = groups;
    Q_EMIT ruleChanged(rule);
}

} // namespace yoyaku::ui
