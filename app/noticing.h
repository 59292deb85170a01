#pragma once

#include "app/session.h"
#include "core/notify/newsreader.h"
#include "core/notify/noticepolicy.h"
#include "core/notify/noticesink.h"
#include "ui/format/noticetext.h"

#include <QSet>
#include <QTimer>
#include <QUrl>

namespace yoyaku::ui {
class MainWindow;
}

namespace yoyaku::app {

/// Tells of what happens in one open account: in the window while it has the user's attention, on the desktop
/// otherwise. Counts what is unseen. Lives as long as the window. GUI thread.
class Noticing : public QObject
{
    Q_OBJECT

  public:
    struct Parts
    {
        Session& session;
        ui::MainWindow& window;
        const ui::TimeFormat& format;
        const Clock& clock;
    };
    explicit Noticing(const Parts& parts, QObject* parent = nullptr);

    /// Where notices go while nobody looks at the window. Without one everything is told in the window.
    void setSink(NoticeSink* sink);
    void setRules(const NoticeRules& rules);
    /// UTC; 0 ends a pause.
    void pauseUntil(EpochMs until);
    /// Takes over what the window before this one had still to tell.
    void continueFrom(Noticing& earlier);
    /// A notice as a booking would make it, whatever the rules.
    void showTest();
    [[nodiscard]] int unseen() const { return m_unseen; }
    /// The user has looked.
    void clearUnseen();

  Q_SIGNALS:
    void unseenChanged(int count);
    void pauseChanged(qint64 until);
    /// The user has asked for the window from a notice. `token` as NoticeSink has it.
    void raiseRequested(const QString& token);
    void bookingWanted(const yoyaku::BookingId& booking);

  private:
    struct Shown
    {
        Notice notice;
        QUrl join; ///< empty: there is nothing to join
        NoticeMessage message;
        EpochMs at = 0;
    };
    void connectNews();
    void connectSink();
    void count(const ChangeSet& changes);
    void announce(const ChangeSet& changes);
    void takeEdit(const Edit& edit);
    void flush();
    void deliver(const Notice& notice);
    void show(const Notice& notice, const QUrl& join);
    void refreshShown(const ChangeSet& changes);
    void refresh(const QString& key, const BookingDetail& detail);
    [[nodiscard]] NoticeMessage messageOf(const Notice& notice, const QUrl& join) const;
    [[nodiscard]] QUrl joinOf(const BookingDetail& detail) const;
    [[nodiscard]] Notice masked(Notice notice) const;
    void maskShown();
    void remember(const QString& key, const Shown& shown);
    void take(const QString& key, const QString& action, const QString& token);
    void open(const Notice& notice);
    [[nodiscard]] bool isWatched() const;

    Parts m_parts;
    NoticeSink* m_sink = nullptr;
    NewsReader m_reader;
    NoticePolicy m_policy;
    QTimer m_wake;
    QHash<QString, Shown> m_shown;
    QStringList m_order;     ///< of m_shown, oldest first
    QSet<EditId> m_troubles; ///< told
    int m_unseen = 0;
    quint64 m_tests = 0;
};

} // namespace yoyaku::app
