#pragma once

#include "core/sync/edit.h"
#include "core/sync/editcalls.h"

namespace yoyaku {

/// Sends and looks up what is done to bookings. GUI thread.
class BookingSender
{
  public:
    explicit BookingSender(EditCalls& calls) : m_calls(calls) {}

    void send(const RescheduleEdit& act, const EditFinish& finish);
    void send(const UpdateEdit& act, const EditFinish& finish);
    void send(const CancelEdit& act, const EditFinish& finish);
    void send(const CreateEdit& act, const EditFinish& finish);

    void check(const RescheduleEdit& act, EpochMs madeAt, const EditFinish& finish);
    void check(const UpdateEdit& act, EpochMs madeAt, const EditFinish& finish);
    /// What is no longer there needs no cancelling.
    void check(const CancelEdit& act, EpochMs madeAt, const EditFinish& finish);
    /// Among the bookings created since `madeAt`, by event type, start and the guest's e-mail.
    void check(const CreateEdit& act, EpochMs madeAt, const EditFinish& finish);

  private:
    void look(const BookingId& booking, const EditAct& act, const EditFinish& finish);
    void checkCreated(const CreateEdit& act, EpochMs madeAt, int page, QVector<Booking> alike,
                      const EditFinish& finish);
    void compareGuests(const CreateEdit& act, QVector<Booking> alike, const EditFinish& finish);

    EditCalls& m_calls;
};

} // namespace yoyaku
