#pragma once

#include "core/store/workqueue.h"

#include <QObject>
#include <QStringList>

namespace yoyaku {

/// Starting Yoyaku with the desktop, without its window: ~/.config/autostart/yoyaku.desktop. The file is the truth, not
/// a setting: it is read anew, since desktops have their own switch for it. Files are touched on a thread of its own.
/// Source: Desktop Application Autostart Specification 0.5, Desktop Entry Specification 1.5.
class Autostart : public QObject
{
    Q_OBJECT

  public:
    enum class State : quint8 {
        Unknown,     ///< not read yet
        Unavailable, ///< this system has another way
        Off,
        On,
        OnOther, ///< the file is there and starts something else, say an earlier place of this program
        Failed,  ///< the file could not be written or removed; what is there stays
    };
    Q_ENUM(State)

    struct Config
    {
        QString folder;  ///< of autostart files; empty: State::Unavailable
        QString program; ///< absolute path
        QStringList arguments;
        [[nodiscard]] QString path() const { return folder + QStringLiteral("/yoyaku.desktop"); }
    };

    explicit Autostart(Config config, QObject* parent = nullptr);

    /// Reads the file; stateChanged() follows, also when nothing is new.
    void read();
    /// Writes or removes the file; stateChanged() tells what came of it.
    void setOn(bool isOn);
    [[nodiscard]] State state() const { return m_state; }

    /// The user's folder for such files where the desktop has one; empty elsewhere.
    [[nodiscard]] static QString usualFolder();
    /// The program file to start, which inside of an AppImage is the image.
    [[nodiscard]] static QString usualProgram();
    /// The value of Exec=, quoted and escaped. Pure.
    [[nodiscard]] static QString execLine(const QString& program, const QStringList& arguments);

  Q_SIGNALS:
    void stateChanged(yoyaku::Autostart::State state);

  private:
    void post(std::function<State()> job);

    Config m_config;
    State m_state = State::Unknown;
    WorkQueue m_files{QStringLiteral("autostart")};
};

} // namespace yoyaku
