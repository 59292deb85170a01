#pragma once

#include "core/webhook/ledger.h"
#include "core/webhook/signature.h"

namespace yoyaku::webhook {

/// What a delivery is held against.
struct Standard
{
    QVector<Secret> secrets; ///< any of them may have signed
    qint64 toleranceMs = 300'000;
};

/// Decides verdict, status and reason of a delivery and fills in what its event tells. `row` comes with receivedAt,
/// body and signatureHeader.
///
/// | verdict | status | reason |
/// |---|---|---|
/// | Forged | 401 | no-header, bad-header, mismatch |
/// | Stale | 401 | too-old, too-new: signed truly, at a time outside the tolerance |
/// | Malformed | 200 | bad-json, no-event, no-object, no-uid: kept for a look; a refusal would only be repeated |
/// | Duplicate | 200 | seen |
/// | Stale | 200 | stale: an earlier genuine delivery told of a newer state of that booking |
/// | Test | 200 | empty |
/// | Genuine | 200 | empty |
///
/// In two halves: examine() is pure (signature, body) and needs no transaction; who fails it is Forged for good.
void examine(LedgerRow& row, const Standard& standard);
/// The other half: the ledger, inside a transaction, is asked for repeats and newer states.
void settle(LedgerRow& row, Ledger& ledger);
/// Both. Without a ledger, when it cannot be used, only forged ones can be told.
void judge(LedgerRow& row, const Standard& standard, Ledger* ledger);

} // namespace yoyaku::webhook
