#pragma once

#include "ui/bookings/bookingquestion.h"

#include <QVariantList>

namespace yoyaku::ui {

/// A question with a name, in the side bar.
struct SavedView
{
    QString id;   ///< "upcoming" and the like for ready-made ones, else made here
    QString name; ///< the user's; ready-made ones are named by the language
    BookingQuestion question;
    bool isReadyMade = false;
    bool operator==(const SavedView&) const = default;
};

/// The views of one account in their order: ready-made ones, which stay, and the user's own.
class SavedViews
{
  public:
    SavedViews();

    [[nodiscard]] const QVector<SavedView>& all() const { return m_views; }
    /// -1: unknown.
    [[nodiscard]] int indexOf(const QString& id) const;
    /// Words of a ready-made view; else its own name, made harmless.
    [[nodiscard]] static QString title(const SavedView& view);
    /// Key of the tokens' icons.
    [[nodiscard]] static QLatin1String icon(const SavedView& view);
    /// The new view's id.
    QString add(const QString& name, const BookingQuestion& question);
    void insert(int index, const SavedView& view);
    void rename(const QString& id, const QString& name);
    void replace(const QString& id, const BookingQuestion& question);
    /// No effect on a ready-made one.
    void remove(const QString& id);
    void move(int from, int to);

    /// JSON-safe: order, and the user's own.
    [[nodiscard]] QVariantList toList() const;
    void restore(const QVariantList& list);

  private:
    [[nodiscard]] SavedView* find(const QString& id);
    QVector<SavedView> m_views;
};

} // namespace yoyaku::ui
