#pragma once

#include "core/insight/whatif.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QStackedWidget;

namespace yoyaku {
class DirectoryModel;
}

namespace yoyaku::ui {

class Dumbbells;
class FittedLabel;
class Theme;
class TimeFormat;
class TwinPanel;

/// What the last weeks would have been under the draft: three figures, the hosts before and after, and what all this
/// rests on.
class WhatIfPane final : public QWidget
{
    Q_OBJECT

  public:
    struct Parts
    {
        const Theme& theme;
        const TimeFormat& format;
        const DirectoryModel& directory;
        RulesDraft& draft;
        WhatIf& whatIf;
    };

    explicit WhatIfPane(Parts parts, QWidget* parent = nullptr);

    void setEventType(const EventTypeId& eventType);
    [[nodiscard]] TwinPanel* panel() const { return m_panel; }
    void takeFocus();

  protected:
    void changeEvent(QEvent* event) override;

  private:
    struct Figure
    {
        QLabel *name = nullptr, *before = nullptr, *after = nullptr;
    };
    void buildHead();
    [[nodiscard]] QWidget* buildFigures();
    void retranslate();
    void showAnswer();
    enum class Better : quint8 { Less, More };
    void showFigure(int index, double before, double after, Better better, const QString& unit = {});
    void showHosts(const WhatIf::Answer& answer);
    [[nodiscard]] QString basis(const WhatIf::Answer& answer) const;
    [[nodiscard]] bool hasDraft() const;

    Parts m_parts;
    EventTypeId m_eventType;
    QLabel *m_head = nullptr, *m_of = nullptr, *m_meta = nullptr, *m_mark = nullptr;
    FittedLabel *m_state = nullptr, *m_note = nullptr;
    QComboBox* m_weeks = nullptr;
    QWidget *m_figureRow = nullptr, *m_noteRow = nullptr;
    Figure m_figures[3];
    Dumbbells* m_hosts = nullptr;
    TwinPanel* m_panel = nullptr;
};

} // namespace yoyaku::ui
