#include "ui/live/diagnosiswords.h"

#include <QCoreApplication>
#include <algorithm>

namespace yoyaku::ui {

namespace {

using Ending = SignatureDiagnosis::Ending;
using Variant = SignatureDiagnosis::Variant;

/// The translator's context of this file.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(DiagnosisWords)
};

QString variantName(Variant variant)
{
    switch (variant) {
    case Variant::AsUsed:
        return Words::tr("As it is used");
    case Variant::SecretWithoutPrefix:
        return Words::tr("Secret without whsec_");
    case Variant::SecretAsBase64:
        return Words::tr("Secret read as base64");
    case Variant::BodyWithNewline:
        return Words::tr("Body with a line break at its end");
    case Variant::BodyWithoutNewline:
        return Words::tr("Body without the line break at its end");
    case Variant::TimeInMilliseconds:
        return Words::tr("Time in milliseconds");
    }
    return {};
}

/// What would make the next delivery match, for the variant that did.
QString explanation(Variant variant)
{
    switch (variant) {
    case Variant::SecretWithoutPrefix:
        return Words::tr("The secret matches without its prefix: enter it without whsec_.");
    case Variant::SecretAsBase64:
        return Words::tr("The sender reads the secret as base64. This version signs with the text as shown, so these "
                         "deliveries stay refused. Please report it.");
    case Variant::BodyWithNewline:
        return Words::tr("A line break was lost at the end of the body. Something in between changes it: let the "
                         "proxy or the tunnel pass bodies through untouched.");
    case Variant::BodyWithoutNewline:
        return Words::tr("A line break was added at the end of the body. Something in between changes it: let the "
                         "proxy or the tunnel pass bodies through untouched.");
    case Variant::TimeInMilliseconds:
        return Words::tr("The sender writes its time in milliseconds. This version reads seconds, so these deliveries "
                         "stay refused. Please report it.");
    case Variant::AsUsed:
        break;
    }
    return {};
}

QStringList triedLines(const QVector<SignatureDiagnosis::Attempt>& attempts)
{
    const bool hasSeveral =
        std::any_of(attempts.begin(), attempts.end(), [](const auto& attempt) { return attempt.secret > 0; });
    QStringList lines;
    for (const auto& attempt : attempts) {
        const QString name = hasSeveral
                                 ? Words::tr("%1, secret %2").arg(variantName(attempt.variant)).arg(attempt.secret + 1)
                                 : variantName(attempt.variant);
        const QString line = Words::tr("%1: %2", "a variant and what came of it")
                                 .arg(name, attempt.matches ? Words::tr("matches") : Words::tr("no match"));
        if (!lines.contains(line)) lines << line;
    }
    return lines;
}

} // namespace

QString diagnosisPromise()
{
    return Words::tr("Nothing is ever accepted because of this: the delivery stays refused.");
}

DiagnosisWords diagnosisWords(const SignatureDiagnosis& diagnosis)
{
    DiagnosisWords words;
    words.tried = triedLines(diagnosis.attempts);
    switch (diagnosis.ending) {
    case Ending::Matches:
        words.finding = Words::tr("The signature matches a secret that is stored now.");
        words.nextStep = Words::tr("It was refused because that secret came later, or because it was signed at another "
                                   "time. Check for gaps: that brings what this delivery told.");
        break;
    case Ending::Explained:
        for (const auto& attempt : diagnosis.attempts)
            if (attempt.matches && words.finding.isEmpty())
                words.finding = Words::tr("One variant matches: %1.").arg(variantName(attempt.variant));
        for (const auto& attempt : diagnosis.attempts)
            if (attempt.matches && words.nextStep.isEmpty()) words.nextStep = explanation(attempt.variant);
        break;
    case Ending::Unexplained:
        words.finding = Words::tr("No variant matches: it was signed with another secret, or its body was changed on "
                                  "the way.");
        words.nextStep = Words::tr("Compare the stored secret with the one Jicoo shows for this endpoint. If they are "
                                   "the same, this delivery did not come from Jicoo.");
        break;
    case Ending::NoHeader:
        words.finding = Words::tr("It carries no signature at all.");
        words.nextStep = Words::tr("Jicoo signs every delivery. If it came through a proxy, let it pass the header "
                                   "Jicoo-Webhook-Signature.");
        break;
    case Ending::BadHeader:
        words.finding = Words::tr("Its signature cannot be read: a time t and a signature v1 are needed.");
        words.nextStep = Words::tr("If it came through a proxy, let it pass the header Jicoo-Webhook-Signature as it "
                                   "is.");
        break;
    case Ending::NoSecret:
        words.finding = Words::tr("No signing secret is stored, so there is nothing to compare with.");
        words.nextStep = Words::tr("Enter the secret that Jicoo shows for this endpoint.");
        break;
    case Ending::BodyCut:
        words.finding = Words::tr("Only the beginning of its body was kept, so no comparison means anything.");
        words.nextStep = Words::tr("Refused deliveries are kept short. Send a small one, then ask again.");
        break;
    }
    return words;
}

} // namespace yoyaku::ui
