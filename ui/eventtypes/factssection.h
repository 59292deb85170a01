#pragma once

#include "core/domain/account.h"
#include "ui/eventtypes/section.h"

class QGridLayout;
class QToolButton;

namespace yoyaku::ui {

class JsonBlock;
class TimeFormat;

/// What is known of an event type itself, and behind a fold everything that came: most of its fields are not
/// documented.
class FactsSection final : public Section
{
    Q_OBJECT

  public:
    FactsSection(const Theme& theme, const TimeFormat& format, QWidget* parent);

    void setEventType(const EventType& eventType);

  protected:
    void changeEvent(QEvent* event) override;

  private:
    void fill();
    void addFact(const QString& name, const QString& value, const char* objectName);
    void fold();

    const TimeFormat& m_format;
    EventType m_eventType;
    QGridLayout* m_facts;
    QToolButton* m_fold;
    JsonBlock* m_json;
};

/// An event type's status as a word; one that nothing is known of is shown as received.
/// Source: API guide, open question 7 ("enable" by third-party code).
[[nodiscard]] QString eventTypeStatusText(const QString& status);

} // namespace yoyaku::ui
