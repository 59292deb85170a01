#pragma once

#include "ui/shell/statuswords.h"

#include <QHash>
#include <QTimer>
#include <QWidget>

class QHBoxLayout;
class QToolButton;

namespace yoyaku {
class Clock;
}

namespace yoyaku::ui {

class Theme;

/// The 28 px line at the bottom: how sync, listener and outbox stand. Each item is a button whose details the window
/// opens above it. Items are named "status.sync", "status.listener", "status.event", "status.gaps", "status.outbox",
/// "status.cache", "status.key", "status.zone", "status.network",
/// and "status.privacy" while guests are hidden.
class StatusBar final : public QWidget
{
    Q_OBJECT

  public:
    StatusBar(const Theme& theme, const TimeFormat& format, QWidget* parent = nullptr);

    void setClock(const Clock& clock);
    void setConnectionState(const ConnectionState& state);
    void setGapClaim(const GapClaim& claim);
    void setListenerState(const ListenerState& state);
    void setOpenEdits(const QVector<Edit>& edits);
    void setCacheCount(qint64 count);
    /// "Key in system keyring": already a sentence for the user; empty hides the item.
    void setKeyPlace(const QString& text);
    void setGuestsHidden(bool areHidden);
    /// Compact keeps sync, live, gaps, outbox, zone and network. Source: DESIGN, "Frame".
    enum class Density : quint8 { Full, Compact };
    void setDensity(Density density);
    /// After a change of language, zone or theme.
    void refresh();

    [[nodiscard]] QWidget* item(const QString& id) const;
    [[nodiscard]] QString detail(const QString& id) const;

  Q_SIGNALS:
    void itemActivated(const QString& id);

  private:
    void add(QHBoxLayout* line, const QString& id);
    void put(const QString& id, const StatusWords& words);

    const Theme& m_theme;
    const TimeFormat& m_format;
    const Clock* m_clock;
    ConnectionState m_connection;
    GapClaim m_claim;
    ListenerState m_listener;
    QVector<Edit> m_edits;
    qint64 m_cacheCount = -1;
    QString m_keyPlace;
    bool m_areGuestsHidden = false;
    Density m_density = Density::Full;
    QHash<QString, QToolButton*> m_items;
    QHash<QString, QString> m_details;
    QTimer m_second; ///< counts a pause down
};

} // namespace yoyaku::ui
