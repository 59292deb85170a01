#pragma once

#include "core/domain/delivery.h"

#include <QTimer>
#include <QWidget>

class QPushButton;
class QToolButton;

namespace yoyaku::ui {

class ElidedLabel;
class Pill;
class Theme;
class TimeFormat;

/// Over a delivery: verdict, event, number and time, what can be done with it, and a line that says what was done.
class DeliveryHead final : public QWidget
{
    Q_OBJECT

  public:
    DeliveryHead(const Theme& theme, const TimeFormat& format, QWidget* parent = nullptr);

    void setDelivery(const Delivery& delivery);
    /// A sentence under the head, for some seconds.
    void say(const QString& sentence);

  Q_SIGNALS:
    void copyRequested();
    void replayRequested();
    void menuRequested(const QPoint& at);

  protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

  private:
    void refresh();
    void fit();

    const Theme& m_theme;
    const TimeFormat& m_format;
    Delivery m_delivery;
    Pill* m_verdict;
    ElidedLabel *m_event, *m_number, *m_note;
    QPushButton *m_curl, *m_replay;
    QToolButton* m_more;
    QTimer m_noteEnds;
};

} // namespace yoyaku::ui
