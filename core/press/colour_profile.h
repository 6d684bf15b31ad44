// What the colours of a page mean, for those who keep it for long.
#pragma once

#include <QByteArray>

namespace press {

/// The profile of sRGB (IEC 61966-2-1) as ICC.1:2010 writes it: a matrix and a curve.
QByteArray colourProfile();

} // namespace press
