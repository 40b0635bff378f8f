/* A stand-in for the mscms.dll of Windows, for Wine, whose own ends the program at the first call
   about colour profiles. Each answer here is "none". It is made for tests and never shipped. */
#define ANSWERS_NOTHING(name) __declspec(dllexport) void *name(void) { return 0; }

ANSWERS_NOTHING(CloseColorProfile)
ANSWERS_NOTHING(EnumColorProfilesW)
ANSWERS_NOTHING(GetColorDirectoryW)
ANSWERS_NOTHING(GetColorProfileFromHandle)
ANSWERS_NOTHING(GetStandardColorSpaceProfileW)
ANSWERS_NOTHING(OpenColorProfileW)
ANSWERS_NOTHING(WcsCreateIccProfile)
ANSWERS_NOTHING(WcsGetDefaultColorProfile)
ANSWERS_NOTHING(WcsGetDefaultColorProfileSize)
ANSWERS_NOTHING(WcsOpenColorProfileW)
