#pragma once

#include "core/api/client.h"
#include "core/sync/edit.h"

#include <functional>
#include <optional>

namespace yoyaku {

/// What became of an attempt to send an edit, or of looking whether it had arrived.
struct EditOutcome
{
    enum class Kind : quint8 {
        Done,       ///< the service did it; `booking` or `host` is its answer
        NotSent,    ///< nothing was done: no network, asked to slow down
        KeyRefused, ///< 401: nothing was done
        Refused,    ///< the service said no
        Unknown,    ///< it may have been done
        Unchanged,  ///< looked: it was not done
        Gone,       ///< looked: no such booking any more
    };
    Kind kind = Kind::Unknown;
    std::optional<Booking> booking;
    std::optional<EventTypeHost> host;
    api::ApiError error;
};

/// Turns an edit into its call, and an unknown outcome into a look at the service. Never sends anything twice. GUI
/// thread.
class EditSender : public QObject
{
    Q_OBJECT

  public:
    using Done = std::function<void(const EditOutcome&)>;

    explicit EditSender(api::Client& client, QObject* parent = nullptr);

    void send(const EditAct& act, Done done);
    /// Reads back what `act` was about. A creation is looked for among the bookings created since `madeAt`, by event
    /// type, start and the guest's e-mail.
    void check(const EditAct& act, EpochMs madeAt, Done done);
    /// Reads one booking.
    void read(const BookingId& booking, Done done);

  private:
    void checkCreated(const CreateEdit& act, EpochMs madeAt, int page, QVector<Booking> alike, const Done& done);
    void compareGuests(const CreateEdit& act, QVector<Booking> alike, const Done& done);
    void checkPriority(const PriorityEdit& act, int page, const Done& done);

    api::Client& m_client;
};

} // namespace yoyaku
