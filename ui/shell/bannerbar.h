#pragma once

#include "ui/theme/tokens.h"

#include <QFrame>
#include <QVector>

class QLabel;
class QPushButton;
class QToolButton;
class QTimer;

namespace yoyaku::ui {

class Theme;

/// How much a banner matters; the worst one is shown. Success goes by itself after 8 s.
enum class BannerSeverity : quint8 { Success, Information, Limited, NeedsYou };

/// One line under the top bar: one banner at a time, worst first; how many wait behind it, and what they say.
class BannerBar final : public QFrame
{
    Q_OBJECT

  public:
    explicit BannerBar(const Theme& theme, QWidget* parent = nullptr);

    /// What ends a banner: the state it tells of, or the user who has read it.
    enum class Until : quint8 { Cleared, Read };

    /// Replaces the banner of the same id. Without `actionText` there is no button. The first sentence stands out.
    /// `icon`: key of the icons of the tokens; empty: that of the severity.
    void showBanner(const QString& id, BannerSeverity severity, const QString& text, const QString& actionText,
                    Until until = Until::Cleared, QLatin1String icon = {});
    void clearBanner(const QString& id);
    /// Empty when none shows.
    [[nodiscard]] QString current() const;
    /// Of all banners, the one that shows first.
    [[nodiscard]] QStringList texts() const;

  Q_SIGNALS:
    void actionRequested(const QString& id);

  protected:
    void changeEvent(QEvent* event) override;

  private:
    struct Banner
    {
        QString id;
        BannerSeverity severity{};
        QString text, actionText;
        Until until{};
        QLatin1String icon;
    };
    void refresh();

    const Theme& m_theme;
    QVector<Banner> m_banners; ///< worst first, older first among equals
    QLabel *m_icon, *m_text, *m_more;
    QPushButton* m_action;
    QToolButton* m_close;
    QTimer* m_life;
};

} // namespace yoyaku::ui
