#include "core/models/guestmask.h"

#include "core/store/queries.h"

#include <QHash>
#include <QRandomGenerator>

namespace yoyaku {

namespace {

constexpr int kMarkDigits = 3;
constexpr quint64 kMarks = 0x1000;

} // namespace

GuestMask::GuestMask(QObject* parent) : QObject(parent), m_salt(QRandomGenerator::system()->generate64()) {}

void GuestMask::setOn(bool isOn)
{
    if (std::exchange(m_isOn, isOn) != isOn) Q_EMIT changed();
}

void GuestMask::setWords(const QString& pattern)
{
    if (std::exchange(m_words, pattern) != pattern && m_isOn) Q_EMIT changed();
}

QString GuestMask::nameOf(const BookingId& booking) const
{
    // Salted: a mark in a screenshot cannot be looked up by trying ids.
    const quint64 mark = qHash(booking.text(), size_t(m_salt)) % kMarks;
    return m_words.arg(QString::number(mark, 16).rightJustified(kMarkDigits, u'0').toUpper());
}

BookingRow GuestMask::masked(BookingRow row) const
{
    if (!m_isOn) return row;
    row.guestName = nameOf(row.uid);
    row.guestEmail.clear();
    row.guestCompany.clear();
    row.title = row.guestName; // guests are often named in it
    return row;
}

BookingDetail GuestMask::masked(BookingDetail detail) const
{
    if (!m_isOn) return detail;
    detail.row = masked(detail.row);
    detail.contacts.clear();
    detail.tracking = {};
    return detail;
}

} // namespace yoyaku

#include "moc_guestmask.cpp"
