#pragma once

#include "core/domain/delivery.h"

#include <QWidget>

class QLabel;
class QToolButton;

namespace yoyaku::ui {

class BodyView;
class Segments;
class Theme;
class TimeFormat;

/// A delivery's bytes as received, laid out or raw, with a head that says how many and a button that copies them.
class BodyPane final : public QWidget
{
    Q_OBJECT

  public:
    BodyPane(const Theme& theme, const TimeFormat& format, QWidget* parent = nullptr);
    void setDelivery(const Delivery& delivery);
    void copyBody() const;

  protected:
    void changeEvent(QEvent* event) override;

  private:
    void retranslate();
    void showBody();

    const Theme& m_theme;
    const TimeFormat& m_format;
    QByteArray m_bytes;
    qint64 m_size = 0; ///< of the whole body; fewer bytes may be kept
    QLabel* m_head;
    Segments* m_way;
    QToolButton* m_copy;
    BodyView* m_view;
};

} // namespace yoyaku::ui
