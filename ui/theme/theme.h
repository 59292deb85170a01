#pragma once

#include "core/base/id.h"
#include "ui/theme/tokens.h"

#include <QColor>
#include <QFont>
#include <QHash>
#include <QIcon>
#include <QObject>
#include <QPixmap>
#include <QVector>
#include <memory>

class QWidget;

namespace yoyaku::ui {

enum class ThemeMode : quint8 { System, Light, Dark };

/// Whether a wish of the desktop is followed, or decided here.
enum class Follow : quint8 { System, On, Off };

/// The colours of one host, in the current theme. See tokens.json, `host`.
struct HostColors
{
    QColor base, on, tint, tintStrong, tintPast, text;
    int index = 0;
    bool isRepeated = false; ///< host 13 and on: the monogram gets a 1 px ring
};

/// The tokens as Qt values: palette, style sheet, fonts, tinted icons, host colours. One for the whole application,
/// made by app and passed by reference; widgets repaint on changed(). GUI thread.
class Theme : public QObject
{
    Q_OBJECT

  public:
    explicit Theme(QObject* parent = nullptr);
    ~Theme() override;

    /// Sets palette, style sheet, font and focus ring of the QApplication.
    void apply(ThemeMode mode);
    /// What the desktop wishes; matters while the mode, or the choice below, is System.
    void setSystemDark(bool isDark);
    void setSystemHighContrast(bool isHigh);
    void setSystemMotionReduced(bool isReduced);
    /// Hairlines that can be seen, no tints, no hatch. Source: DESIGN, "High-DPI and accessibility".
    void setHighContrast(Follow follow);
    void setMotionReduced(Follow follow);
    /// Percent of the tokens' sizes, 100 to 200: type, and the rows and bars that hold it. Widgets take their measures
    /// when they are made, so windows are made anew after it.
    void setTextPercent(int percent);
    [[nodiscard]] ThemeMode mode() const;
    [[nodiscard]] bool isDark() const;
    [[nodiscard]] bool isHighContrast() const;
    [[nodiscard]] bool isMotionReduced() const;
    [[nodiscard]] int textPercent() const;
    /// A length of the design that holds text, in px at 100 %, as long as the text of today needs it.
    [[nodiscard]] int grown(int px) const;

    [[nodiscard]] QColor color(Color token) const;
    [[nodiscard]] QFont font(TextRole role) const;
    /// Line height in device-independent px.
    [[nodiscard]] int lineHeight(TextRole role) const;
    /// A number of `size` in the tokens, e.g. "topBar", "hourWeek"; those that hold text grow with it.
    [[nodiscard]] int size(QLatin1String name) const;
    /// A number of `duration`, ms; 0 under reduced motion where the tokens say so.
    [[nodiscard]] int duration(QLatin1String name) const;

    /// `use` is a key of icon.names in the tokens ("action.new"), tinted with `token`.
    [[nodiscard]] QIcon icon(QLatin1String use, Color token = Color::TextSecondary) const;
    /// Cached by (use, size, colour, device pixel ratio).
    [[nodiscard]] QPixmap pixmap(QLatin1String use, int size, Color token, qreal dpr) const;
    [[nodiscard]] QPixmap pixmap(QLatin1String use, int size, const QColor& color, qreal dpr) const;

    /// Stable per host: hash of the id moved to the next free colour, in the order hosts are set.
    void setHosts(const QVector<UserId>& hosts);
    /// Colours that the user chose, as indices; the others keep out of their way. Unknown indices are left out.
    void setHostColors(const QHash<UserId, int>& chosen);
    [[nodiscard]] int hostColorCount() const;
    /// One of the colours there are to choose from; `index` within hostColorCount().
    [[nodiscard]] HostColors hostColor(int index) const;
    /// The same hosts in light colours, for paper. Never apply() it: palette and style sheet are the screen's.
    [[nodiscard]] std::unique_ptr<Theme> forPaper() const;
    [[nodiscard]] HostColors host(const UserId& id) const;
    /// One square of `size` px with the host's letter ("佐", "EF"), as on blocks and in lists.
    [[nodiscard]] QPixmap monogram(const UserId& id, const QString& name, int size, qreal dpr) const;
    /// Whether to draw a focus ring on this one: it has the focus and came to it by Tab or a shortcut.
    [[nodiscard]] bool showsFocus(const QWidget* widget) const;
    /// 8 px hatch tile for off hours; plain in high contrast.
    [[nodiscard]] QPixmap hatch(qreal dpr) const;

  Q_SIGNALS:
    void changed();

  private:
    void assignHosts();
    class Private;
    std::unique_ptr<Private> d;
};

/// "佐" for 佐藤 愛子, "EF" for Emma Fischer, "?" for nothing.
[[nodiscard]] QString monogramText(const QString& name);

} // namespace yoyaku::ui
