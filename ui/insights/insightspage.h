#pragma once

#include "core/base/clock.h"
#include "core/models/insightmodel.h"
#include "ui/insights/charts.h"
#include "ui/print/printable.h"
#include "ui/shell/page.h"

class QComboBox;
class QGridLayout;
class QLabel;
class QPushButton;
class QScrollArea;
class QStackedWidget;

namespace yoyaku::ui {

class DateField;
class FigureStrip;

/// What the bookings of some weeks say: six figures and four charts, each beginning with one sentence. Sums come from
/// the store; what is inferred is marked. Source: DESIGN, screen 07.
class InsightsPage final : public Page, public Printable
{
    Q_OBJECT

  public:
    struct Parts
    {
        InsightModel& model;
        DirectoryModel& directory;
        const Theme& theme;
        const TimeFormat& format;
        const Clock& clock;
    };

    explicit InsightsPage(Parts parts, QWidget* parent = nullptr);

    [[nodiscard]] QString key() const override { return QStringLiteral("insights"); }
    [[nodiscard]] bool fillsTopBar() const override { return true; }
    [[nodiscard]] QWidget* topBarLeft() override { return m_left; }
    [[nodiscard]] QWidget* topBarRight() override { return m_right; }
    void registerActions(ActionRegistry& actions) override;
    [[nodiscard]] Printable* printable() override { return this; }
    void activate() override;
    [[nodiscard]] QVariantMap saveState() const override;
    void restoreState(const QVariantMap& state) override;

    [[nodiscard]] QString printTitle() const override;
    [[nodiscard]] int pageCount(const QRectF& page) override;
    void paintPage(QPainter& painter, const QRectF& page, int index) override;

    /// The figures of all charts as lines of cells, headed by the chart's title.
    [[nodiscard]] QVector<QStringList> asTable() const;
    void showTwins(bool areShown);

  Q_SIGNALS:
    /// The bookings behind a part of a chart.
    void bookingsWanted(const yoyaku::BookingFilter& filter);
    /// The figures are to be kept as a file; lines as of asTable().
    void exportRequested();
    void printRequested();

  protected:
    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

  private:
    enum class Range : qint8 { Weeks4, Weeks8, Weeks12, ThisMonth, LastMonth, Custom };

    void buildTopBar();
    void buildBody();
    void buildPeriod();
    void takePeriod(const DateField* changed);
    QStackedWidget* addPanel(Chart* chart);
    void arrange();
    void ask();
    void showSums();
    void fillTwin(const Chart* chart, QStackedWidget* panel);
    void fillChoices();
    void retranslate();
    void retint();
    [[nodiscard]] TimeSpan spanOf(Range range) const;
    [[nodiscard]] TimeSpan spanBefore() const;
    [[nodiscard]] QVector<Chart*> charts() const;

    Parts m_parts;
    Range m_range = Range::Weeks8;
    QDate m_first, m_last; ///< of Range::Custom, both included
    EventTypeId m_type;
    UserId m_host;
    bool m_compares = true;
    QWidget *m_left = nullptr, *m_right = nullptr, *m_content = nullptr;
    QLabel *m_title = nullptr, *m_source = nullptr;
    QComboBox *m_ranges = nullptr, *m_types = nullptr, *m_hosts = nullptr, *m_compare = nullptr;
    QPushButton *m_export = nullptr, *m_print = nullptr;
    QWidget* m_period = nullptr; ///< first and last day, while they are the user's own
    QLabel* m_periodHead = nullptr;
    DateField *m_from = nullptr, *m_to = nullptr;
    QScrollArea* m_scroll = nullptr;
    QGridLayout* m_grid = nullptr;
    FigureStrip* m_figures;
    HeatChart* m_heat;
    HostBars* m_hostBars;
    LeadChart* m_lead;
    CampaignChart* m_campaigns;
    QVector<QStackedWidget*> m_panels; ///< of the four charts, in their order
    bool m_areTwinsShown = false, m_isWide = true;
};

} // namespace yoyaku::ui
