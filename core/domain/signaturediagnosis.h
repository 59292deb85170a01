#pragma once

#include <QMetaType>
#include <QVector>

namespace yoyaku {

/// Why a captured delivery does not match, as far as trying can tell. Never makes it accepted.
/// Source: API guide, "Signature": the signing steps are inferred, with one report of a mismatch.
struct SignatureDiagnosis
{
    enum class Ending : quint8 {
        Matches,     ///< by the procedure in use: nothing to explain
        Explained,   ///< only by a variant
        Unexplained, ///< by none of them: another secret, or a changed body
        NoHeader,
        BadHeader,
        NoSecret, ///< nothing to compare with
        BodyCut,  ///< not the whole body was kept, so no comparison means anything
    };
    /// What differs from the procedure in use.
    enum class Variant : quint8 {
        AsUsed,
        SecretWithoutPrefix, ///< without "whsec_"
        SecretAsBase64,      ///< decoded; with and without the prefix
        BodyWithNewline,
        BodyWithoutNewline,
        TimeInMilliseconds, ///< `t` times 1000 in the signed text, or read as milliseconds for its age
    };
    struct Attempt
    {
        Variant variant = Variant::AsUsed;
        int secret = 0; ///< which of the known ones, from 0
        bool matches = false;
        bool operator==(const Attempt&) const = default;
    };
    Ending ending = Ending::Unexplained;
    QVector<Attempt> attempts; ///< in the order tried; all of them
    qint64 ageMs = 0;          ///< arrival minus `t`; 0 when there is no `t`
    bool operator==(const SignatureDiagnosis&) const = default;
};

} // namespace yoyaku

Q_DECLARE_METATYPE(yoyaku::SignatureDiagnosis)
