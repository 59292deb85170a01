#pragma once

#include "core/domain/coverage.h"
#include "core/domain/delivery.h"
#include "core/domain/deliveryproof.h"
#include "core/domain/listenerstate.h"
#include "core/domain/signaturediagnosis.h"
#include "core/models/eventchanges.h"

#include <QAbstractTableModel>
#include <QHash>
#include <QTimer>
#include <functional>

namespace yoyaku {

class GuestMask;
class Receiver;

/// The webhook ledger as a table, newest first: a page of rows at first, further ones as the view is scrolled, new ones
/// on top as they are committed. Never the whole ledger: beyond kMostRows the oldest rows leave again. GUI thread.
class LedgerModel final : public QAbstractTableModel
{
    Q_OBJECT

  public:
    enum Column { Received, VerdictColumn, Event, About, Answered, ColumnCount };
    static constexpr int kMostRows = 2000;

    /// `mask` hides the guests in rows, bodies and what changed; null: nothing is hidden.
    explicit LedgerModel(Receiver& receiver, QObject* parent = nullptr, GuestMask* mask = nullptr);

    /// Reads the first page and the counters; once, when somebody looks. Later calls do nothing.
    void start();
    void setFilter(const LedgerFilter& filter);
    [[nodiscard]] const LedgerFilter& filter() const { return m_filter; }
    /// Not following: new rows are counted in newer() and wait until following goes on.
    void setFollowing(bool isFollowing);
    [[nodiscard]] bool isFollowing() const { return m_isFollowing; }
    [[nodiscard]] int newer() const { return m_newer; }
    /// Local midnight, from where the counters count.
    void setDayStart(EpochMs dayStart);
    [[nodiscard]] EpochMs dayStart() const { return m_dayStart; }
    [[nodiscard]] const LedgerSummary& summary() const { return m_summary; }

    /// Masked, as far as guests are hidden: good until the next call.
    [[nodiscard]] const Delivery& at(int row) const;
    [[nodiscard]] int rowOf(qint64 number) const; ///< -1 when not among the rows here
    [[nodiscard]] bool isLoaded() const { return m_isLoaded; }

    [[nodiscard]] ListenerState listener() const;
    /// False: every delivery is refused, as nothing can be told genuine.
    [[nodiscard]] bool hasSecret() const;
    /// When the listener was there in the last seven days; read with the counters.
    [[nodiscard]] const ListeningHours& listeningHours() const { return m_hours; }
    /// Which variant of the signature would match. `done` is not called once `context` has died.
    void diagnose(qint64 number, QObject* context, std::function<void(SignatureDiagnosis)> done);
    /// By which of the present secrets and by what key it is known. `done` is not called once `context` has died.
    void prove(qint64 number, QObject* context, std::function<void(DeliveryProof)> done);
    /// Applies what that genuine delivery tells once more.
    void reapply(qint64 number);
    /// What that delivery tells anew of its booking, held against the genuine one before it. `done` is not called once
    /// `context` has died.
    void readChange(const Delivery& delivery, QObject* context, std::function<void(EventChange)> done);
    /// Signs an event of this computer's own and posts it to the listener over a real socket.
    void sendTestEvent();

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    /// What assistive tools read of a cell; from the view, which knows language and names. Painting reads at().
    void setWords(std::function<QString(const Delivery&, int column)> words) { m_words = std::move(words); }
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    /// The words of the columns come from the view, which knows the language.
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;
    bool setHeaderData(int section, Qt::Orientation orientation, const QVariant& value,
                       int role = Qt::EditRole) override;
    [[nodiscard]] bool canFetchMore(const QModelIndex& parent) const override;
    void fetchMore(const QModelIndex& parent) override;

  Q_SIGNALS:
    /// Counters, newer() or whether rows are loaded changed.
    void summaryChanged();
    void listenerChanged();

  private:
    void scheduleRefresh();
    void refresh();
    void reset();
    void take(const QVector<Delivery>& batch);
    void fillAnswered(QVector<Delivery>& rows) const;
    void mergeNewest(const QVector<Delivery>& page);
    void maskAnew();
    void compare(const Delivery& real, QObject* context, std::function<void(EventChange)> done);
    void readSummary();
    void noteShown(qint64 number, double ms);

    Receiver& m_receiver;
    GuestMask* m_mask;
    LedgerFilter m_filter;
    QVector<Delivery> m_rows;                 ///< as the ledger has them
    mutable QHash<qint64, Delivery> m_masked; ///< by number, of those somebody looked at; empty while nothing is hidden
    LedgerSummary m_summary;
    ListeningHours m_hours;
    QHash<qint64, double> m_answered; ///< ms by number: the ledger learns them a moment after the row
    QString m_heads[ColumnCount];
    std::function<QString(const Delivery&, int column)> m_words;
    QTimer m_refresh;
    EpochMs m_dayStart = 0;
    quint64 m_generation = 0; ///< of the filter; answers for an older one are dropped
    int m_newer = 0;
    bool m_isStarted = false, m_isLoaded = false, m_isFollowing = true, m_isAtEnd = false, m_isFetching = false;
    bool m_isRefreshing = false, m_isRefreshDue = false; ///< a slow disk must not pile questions up
};

} // namespace yoyaku
