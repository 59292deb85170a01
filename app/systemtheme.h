#pragma once

#include <QObject>

class QDBusVariant;

namespace yoyaku::app {

/// The desktop's dark-or-light wish, read from the settings portal over D-Bus and followed live. Qt 6.4 has no
/// QStyleHints::colorScheme. Without a portal nothing is ever emitted and the palette decides.
/// Source: org.freedesktop.portal.Settings, namespace org.freedesktop.appearance, key color-scheme (1 = dark).
class SystemTheme : public QObject
{
    Q_OBJECT

  public:
    explicit SystemTheme(QObject* parent = nullptr);

  Q_SIGNALS:
    void darkChanged(bool isDark);

  private Q_SLOTS:
    void onSettingChanged(const QString& group, const QString& key, const QDBusVariant& value);
};

} // namespace yoyaku::app
