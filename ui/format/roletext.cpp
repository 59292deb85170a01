#include "ui/format/roletext.h"

#include "ui/format/safetext.h"

#include <QCoreApplication>
#include <span>

namespace yoyaku::ui {

namespace {

/// The translator's context of this file.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(RoleText)
};

struct Word
{
    const char* key; ///< as the service writes it
    const char* name;
};

constexpr Word kMemberRoles[] = {{"owner", QT_TRANSLATE_NOOP("RoleText", "Owner")},
                                 {"admin", QT_TRANSLATE_NOOP("RoleText", "Administrator")},
                                 {"member", QT_TRANSLATE_NOOP("RoleText", "Member")},
                                 {"restricted", QT_TRANSLATE_NOOP("RoleText", "Restricted")}};
constexpr Word kHostRoles[] = {{"admin", QT_TRANSLATE_NOOP("RoleText", "Administrator")},
                               {"editor", QT_TRANSLATE_NOOP("RoleText", "Editor")},
                               {"viewer", QT_TRANSLATE_NOOP("RoleText", "Viewer")}};
constexpr Word kHostKinds[] = {{"host", QT_TRANSLATE_NOOP("RoleText", "Attends")},
                               {"notifyHost", QT_TRANSLATE_NOOP("RoleText", "Told only")}};

QStringList keysOf(std::span<const Word> words)
{
    QStringList keys;
    for (const Word& word : words) keys.append(QString::fromLatin1(word.key));
    return keys;
}

QString nameOf(std::span<const Word> words, const QString& key)
{
    for (const Word& word : words)
        if (key == QLatin1String(word.key)) return Words::tr(word.name);
    return key.isEmpty() ? Words::tr("not told") : safeText(key);
}

} // namespace

QStringList memberRoles() { return keysOf(kMemberRoles); }
QString memberRoleText(const QString& role) { return nameOf(kMemberRoles, role); }
QStringList hostRoles() { return keysOf(kHostRoles); }
QString hostRoleText(const QString& role) { return nameOf(kHostRoles, role); }
QStringList hostKinds() { return keysOf(kHostKinds); }
QString hostKindText(const QString& userType) { return nameOf(kHostKinds, userType); }

} // namespace yoyaku::ui
