#pragma once

#include <QFrame>
#include <QSet>
#include <QStringList>

class QLabel;
class QToolButton;

namespace yoyaku::ui {

class ActionRegistry;
class Theme;

/// One quiet line under the page it concerns, about something that is easily missed. One tip each start at most; it
/// goes for good by its × or by being done. It takes a line of the layout, so that it covers nothing. Off until
/// somebody says which tips are known already. Names: "tip", "tip.text", "tip.close".
class Tips final : public QFrame
{
    Q_OBJECT

  public:
    Tips(const ActionRegistry& actions, const Theme& theme, QWidget* parent);

    /// Ids of tips that are not to be shown any more; turns the tips on.
    void start(const QStringList& known);
    /// Shows a tip of this page, if there is one left.
    void setPage(const QString& pageKey);
    /// Somebody does what a tip is about.
    void noteDone(const QString& id);
    void retranslate();

  Q_SIGNALS:
    /// To be remembered.
    void knownChanged(const QStringList& known);

  private:
    void showNext();
    void setKnown(const QString& id);
    void followCommands();
    [[nodiscard]] QString textOf(const QString& id) const;
    [[nodiscard]] QString keys(const char* command) const;

    const ActionRegistry& m_actions;
    const Theme& m_theme;
    QLabel *m_mark, *m_text;
    QToolButton* m_close;
    QSet<QString> m_known;
    QString m_page, m_shown;
    bool m_isOn = false;
    bool m_hadOne = false; ///< one went at this start: enough for today
};

} // namespace yoyaku::ui
