#include "ui/shell/keylist.h"

#include "ui/format/safetext.h"
#include "ui/shell/actionarea.h"
#include "ui/shell/actionregistry.h"
#include "ui/shell/palettematch.h"
#include "ui/theme/theme.h"

#include <QAction>
#include <QCoreApplication>
#include <QHeaderView>
#include <QSet>

namespace yoyaku::ui {

namespace {

constexpr int kIdRole = Qt::UserRole + 1;
constexpr int kKeysWidth = 190, kMarkWidth = 72, kRow = 28;
/// Undo and redo name what they would act on now; a list of keys does not.
const QHash<QString, const char*>& steadyNames()
{
    static const QHash<QString, const char*> names{{QStringLiteral("edit.undo"), QT_TRANSLATE_NOOP("KeyMap", "Undo")},
                                                   {QStringLiteral("edit.redo"), QT_TRANSLATE_NOOP("KeyMap", "Redo")}};
    return names;
}

} // namespace

KeyList::KeyList(const ActionRegistry& actions, const Theme& theme, Shows shows, QWidget* parent)
    : QTreeWidget(parent), m_actions(actions), m_theme(theme), m_shows(shows)
{
    setObjectName(QStringLiteral("keyList"));
    setColumnCount(ColumnCount);
    setHeaderHidden(true);
    setRootIsDecorated(false);
    setIndentation(0);
    setUniformRowHeights(true);
    setItemsExpandable(false);
    setAllColumnsShowFocus(true);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    header()->setStretchLastSection(false);
    header()->setSectionResizeMode(Name, QHeaderView::Stretch);
    header()->setSectionResizeMode(Keys, QHeaderView::Fixed);
    header()->setSectionResizeMode(Mark, QHeaderView::Fixed);
    header()->resizeSection(Keys, kKeysWidth);
    header()->resizeSection(Mark, kMarkWidth);
    setColumnHidden(Mark, shows == Shows::WithKeys);
    connect(&actions, &ActionRegistry::keysChanged, this, &KeyList::showKeys);
    connect(&theme, &Theme::changed, this, &KeyList::retint);
    rebuild();
}

void KeyList::rebuild()
{
    clear();
    for (int area = 0; area < kActionAreas; ++area) addArea(area);
    expandAll();
    retint();
    filter();
}

void KeyList::addArea(int area)
{
    const bool isMap = m_shows == Shows::WithKeys;
    auto* head = new QTreeWidgetItem(this, {areaText(ActionArea(area))});
    head->setFlags(Qt::ItemIsEnabled);
    head->setFirstColumnSpanned(true);
    QSet<QString> seen;
    for (const QString& id : m_actions.ids()) {
        if (int(areaOf(id)) != area || (isMap && m_actions.keysText(id).isEmpty())) continue;
        // A page or a host there is none of has no keys worth knowing.
        if (isMap && area != int(ActionArea::Booking) && m_actions.isNumbered(id) && !m_actions.isPossible(id))
            continue;
        QString name = steadyNames().contains(id) ? QCoreApplication::translate("KeyMap", steadyNames().value(id))
                                                  : m_actions.text(id);
        if (const QString about = m_actions.about(id); !about.isEmpty() && areaOf(id) != ActionArea::Booking)
            name += QStringLiteral(": ") + safeText(about);
        if (isMap && seen.contains(name + m_actions.keysText(id))) continue; // the same in two views
        seen.insert(name + m_actions.keysText(id));
        auto* item = new QTreeWidgetItem(head, {name});
        item->setData(Name, kIdRole, id);
        showKeys(id);
    }
    if (isMap)
        for (const NativeKeys& native : nativeKeys(ActionArea(area)))
            new QTreeWidgetItem(head, {native.text, native.keys});
    if (head->childCount() == 0) delete head;
}

QTreeWidgetItem* KeyList::itemOf(const QString& id) const
{
    for (int i = 0; i < topLevelItemCount(); ++i)
        for (int k = 0; k < topLevelItem(i)->childCount(); ++k)
            if (topLevelItem(i)->child(k)->data(Name, kIdRole).toString() == id) return topLevelItem(i)->child(k);
    return nullptr;
}

QString KeyList::currentId() const { return currentItem() ? currentItem()->data(Name, kIdRole).toString() : QString(); }

void KeyList::showKeys(const QString& id)
{
    QTreeWidgetItem* item = itemOf(id);
    if (!item) return;
    item->setText(Keys, m_actions.keysText(id));
    item->setText(Mark, m_actions.areKeysChanged(id) ? tr("changed") : QString());
    item->setData(Keys, Qt::AccessibleTextRole, item->text(Keys).isEmpty() ? tr("no keys") : item->text(Keys));
}

void KeyList::setWish(const QString& wish)
{
    m_wish = wish;
    filter();
}

void KeyList::filter()
{
    for (int i = 0; i < topLevelItemCount(); ++i) {
        QTreeWidgetItem* head = topLevelItem(i);
        int shown = 0;
        for (int k = 0; k < head->childCount(); ++k) {
            QTreeWidgetItem* item = head->child(k);
            const bool isShown =
                matchScore(item->text(Name) + u' ' + item->text(Keys) + u' ' + head->text(Name), m_wish) > 0;
            item->setHidden(!isShown);
            shown += isShown;
        }
        head->setHidden(shown == 0);
    }
}

void KeyList::retint()
{
    const QFont strong = m_theme.font(TextRole::SmallStrong);
    for (int i = 0; i < topLevelItemCount(); ++i) {
        QTreeWidgetItem* head = topLevelItem(i);
        head->setFont(Name, strong);
        head->setForeground(Name, m_theme.color(Color::TextSecondary));
        head->setSizeHint(Name, {0, kRow + 4});
        for (int k = 0; k < head->childCount(); ++k) {
            QTreeWidgetItem* item = head->child(k);
            item->setSizeHint(Name, {0, kRow});
            item->setForeground(Name, m_theme.color(Color::TextPrimary));
            item->setForeground(Keys, m_theme.color(Color::TextSecondary));
            item->setForeground(Mark, m_theme.color(Color::AccentText));
        }
    }
}

} // namespace yoyaku::ui

#include "moc_keylist.cpp"
